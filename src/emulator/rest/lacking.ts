import type { HttpReply, HttpRequest } from "../http/listen.ts";
import { sentenceOn } from "../not-emulated.ts";
import { isService } from "./services.ts";

/**
 * The requests that Twilio's API of 2010-04-01 answers and we do not, below the account, by their methods (a test compares
 * them with Twilio's own library). `*` is a SID; `/` is the account itself.
 */
const requests: Readonly<Record<string, string>> = {
  POST: `
    / /Calls/*/Payments /Calls/*/Payments/* /Calls/*/Siprec /Calls/*/Siprec/* /Calls/*/Streams /Calls/*/Streams/*
    /Calls/*/Transcriptions /Calls/*/Transcriptions/* /Calls/*/UserDefinedMessageSubscriptions
    /Calls/*/UserDefinedMessages /IncomingPhoneNumbers /Messages/*/Feedback /Tokens`,
  "GET POST": `
    /Addresses /Applications /Calls/*/Recordings /Conferences/* /Conferences/*/Participants
    /IncomingPhoneNumbers/*/AssignedAddOns /IncomingPhoneNumbers/Local /IncomingPhoneNumbers/Mobile
    /IncomingPhoneNumbers/TollFree /Keys /OutgoingCallerIds /SIP/CredentialLists /SIP/CredentialLists/*/Credentials
    /SIP/Domains /SIP/Domains/*/Auth/Calls/CredentialListMappings
    /SIP/Domains/*/Auth/Calls/IpAccessControlListMappings /SIP/Domains/*/Auth/Registrations/CredentialListMappings
    /SIP/Domains/*/CredentialListMappings /SIP/Domains/*/IpAccessControlListMappings /SIP/IpAccessControlLists
    /SIP/IpAccessControlLists/*/IpAddresses /SMS/ShortCodes/* /SigningKeys /Usage/Triggers`,
  "DELETE GET POST": `
    /Addresses/* /Applications/* /Calls/*/Recordings/* /Conferences/*/Participants/* /Conferences/*/Recordings/*
    /ConnectApps/* /Keys/* /OutgoingCallerIds/* /SIP/CredentialLists/* /SIP/CredentialLists/*/Credentials/*
    /SIP/Domains/* /SIP/IpAccessControlLists/* /SIP/IpAccessControlLists/*/IpAddresses/* /SigningKeys/*
    /Usage/Triggers/*`,
  GET: `
    /Addresses/*/DependentPhoneNumbers /AuthorizedConnectApps /AuthorizedConnectApps/* /AvailablePhoneNumbers
    /AvailablePhoneNumbers/* /AvailablePhoneNumbers/*/Local /AvailablePhoneNumbers/*/MachineToMachine
    /AvailablePhoneNumbers/*/Mobile /AvailablePhoneNumbers/*/National /AvailablePhoneNumbers/*/SharedCost
    /AvailablePhoneNumbers/*/TollFree /AvailablePhoneNumbers/*/Voip /Balance /Calls/*/Events /Calls/*/Notifications
    /Calls/*/Notifications/* /Conferences /Conferences/*/Recordings /ConnectApps
    /IncomingPhoneNumbers/*/AssignedAddOns/*/Extensions /IncomingPhoneNumbers/*/AssignedAddOns/*/Extensions/*
    /Messages/*/Media /Notifications /Notifications/* /Recordings /Recordings/*/AddOnResults
    /Recordings/*/AddOnResults/*/Payloads /Recordings/*/AddOnResults/*/Payloads/*/Data /Recordings/*/Transcriptions
    /SMS/ShortCodes /Transcriptions /Usage/Records /Usage/Records/AllTime /Usage/Records/Daily
    /Usage/Records/LastMonth /Usage/Records/Monthly /Usage/Records/ThisMonth /Usage/Records/Today
    /Usage/Records/Yearly /Usage/Records/Yesterday`,
  DELETE: `
    /Calls/*/UserDefinedMessageSubscriptions/* /IncomingPhoneNumbers/*`,
  "DELETE GET": `
    /IncomingPhoneNumbers/*/AssignedAddOns/* /Messages/*/Media/* /Recordings/* /Recordings/*/AddOnResults/*
    /Recordings/*/AddOnResults/*/Payloads/* /Recordings/*/Transcriptions/*
    /SIP/Domains/*/Auth/Calls/CredentialListMappings/* /SIP/Domains/*/Auth/Calls/IpAccessControlListMappings/*
    /SIP/Domains/*/Auth/Registrations/CredentialListMappings/* /SIP/Domains/*/CredentialListMappings/*
    /SIP/Domains/*/IpAccessControlListMappings/* /Transcriptions/*`,
};

/** The parameters that Twilio takes with the requests that we do answer; what none of our code asks for has no effect. */
const parameters: Readonly<Record<string, string>> = {
  "POST /Calls": `
    To From Method FallbackUrl FallbackMethod StatusCallback StatusCallbackEvent StatusCallbackMethod SendDigits Timeout
    Record RecordingChannels RecordingStatusCallback RecordingStatusCallbackMethod RecordingConfigurationId
    SipAuthUsername SipAuthPassword MachineDetection MachineDetectionTimeout RecordingStatusCallbackEvent Trim CallerId
    MachineDetectionSpeechThreshold MachineDetectionSpeechEndThreshold MachineDetectionSilenceTimeout AsyncAmd
    AsyncAmdStatusCallback AsyncAmdStatusCallbackMethod Passports Byoc CallReason CallToken RecordingTrack TimeLimit
    ClientNotificationUrl Url Twiml ApplicationSid`,
  "POST /Calls/*": "Url Method Status FallbackUrl FallbackMethod StatusCallback StatusCallbackMethod Twiml TimeLimit",
  "POST /Messages": `
    To StatusCallback ApplicationSid MaxPrice ProvideFeedback Attempt ValidityPeriod ForceDelivery ContentRetention
    AddressRetention SmartEncoded PersistentAction TrafficType ShortenUrls ScheduleType SendAt SendAsMms
    ContentVariables MessageIntent RiskCheck From FallbackFrom MessagingServiceSid Body MediaUrl ContentSid`,
  "POST /Messages/*": "Body Status",
  "POST /IncomingPhoneNumbers/*": `
    AccountSid ApiVersion FriendlyName SmsApplicationSid SmsFallbackMethod SmsFallbackUrl SmsMethod SmsUrl
    StatusCallback StatusCallbackMethod VoiceApplicationSid VoiceCallerIdLookup VoiceFallbackMethod VoiceFallbackUrl
    VoiceMethod VoiceUrl EmergencyStatus EmergencyAddressSid TrunkSid VoiceReceiveMode IdentitySid AddressSid BundleSid`,
  "POST /Queues": "FriendlyName MaxSize",
  "POST /Queues/*": "FriendlyName MaxSize",
  "POST /Queues/*/Members/*": "Url Method",
};

/** The same for lists: only what we do not heed. */
const filters: Readonly<Record<string, string>> = { "GET /IncomingPhoneNumbers": "Beta Origin" };

const patterns = Object.entries(requests).flatMap(([methods, paths]) =>
  words(paths).map((path) => ({ path, methods: methods.split(" "), pattern: patternOf(path === "/" ? "" : path) })),
);

/** A request that Twilio would answer. */
export class NotEmulatedRequest extends Error {
  readonly what: string;

  constructor(what: string) {
    super(sentenceOn(what));
    this.name = "NotEmulatedRequest";
    this.what = what;
  }
}

/** In the shape of Twilio's errors, but with none of its codes: a client shows the sentence. */
export function notEmulatedReply({ message }: NotEmulatedRequest): HttpReply {
  return { status: 501, body: { code: null, message, more_info: null, status: 501 } };
}

/** What a request is called in a finding, if it is one that Twilio answers and we do not. */
export function lackingRequest(method: string, path: string, base: string): string | undefined {
  if (method === "GET" && isService(path)) return undefined;
  // The API of another of Twilio's hosts.
  if (/^\/v\d+\//.test(path)) return `${method} ${path.replaceAll(/\b[A-Z]{2}[\da-f]{32}\b/g, "*")}`;
  if (path === "/2010-04-01/Accounts.json")
    return ["GET", "POST"].includes(method) ? `${method} /Accounts.json` : undefined;
  if (!path.startsWith(base)) return undefined;
  const rest = path.slice(base.length);
  const found = patterns.find(({ methods, pattern }) => methods.includes(method) && pattern.test(rest));
  return found && `${method} ${found.path === "/" ? "/Accounts/*" : found.path}.json`;
}

/** The parameters of a request that Twilio heeds and we do not, as a finding calls them. */
export function lackingParameters({ method, path, fields, query }: HttpRequest, base: string): string[] {
  const rest = path.slice(base.length).replace(/\.json$/, "");
  const isMeant = (operation: string) => {
    const [verb = "", pattern = ""] = operation.split(" ");
    return verb === method && patternOf(pattern, "").test(rest);
  };
  const unread = fields.unread();
  return [
    ...matching(parameters, isMeant).filter(({ name }) => unread.includes(name) && hasWeight(fields.get(name))),
    ...matching(filters, isMeant).filter(({ name }) => hasWeight(query.get(name))),
  ].map(({ operation, name }) => `${name} of ${operation}.json`);
}

/** The parameters that Twilio takes with a request that we answer, such as `POST /Calls/*`. */
export function knownParameters(operation: string): string[] {
  return words(parameters[operation] ?? "");
}

/** What is switched off asks for nothing. */
function hasWeight(value: string | null | undefined): boolean {
  return value !== undefined && value !== null && value !== "" && value !== "false";
}

function matching(table: Readonly<Record<string, string>>, isMeant: (operation: string) => boolean) {
  const operation = Object.keys(table).find(isMeant);
  return operation === undefined ? [] : words(table[operation] ?? "").map((name) => ({ operation, name }));
}

/** A path with its extension, if it has one; a SID has no dot in it. */
function patternOf(path: string, extension = String.raw`(?:\.(?:json|xml|csv))?`): RegExp {
  return new RegExp(`^${path.replaceAll("*", String.raw`[^/.]+`)}${extension}$`);
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
