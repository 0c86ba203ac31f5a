/**
 * Every verb and noun of Twilio's voice documents, by what it may stand in, and every attribute, as Twilio's own library
 * has them (`twiml-shape.json` among the tests' fixtures; a test compares the two). It tells what we lack from a typo.
 *
 * A noun is called by its name, or by `name=Kind` where that name means different things in different places.
 */
const nouns: Readonly<Record<string, string>> = {
  VoiceResponse: `
    Connect Dial Echo Enqueue Gather Hangup Leave Pause Pay Play Prompt Queue Record Redirect Refer
    Reject Say Sms Start Stop`,
  Application: "ApplicationSid Parameter",
  Client: "Identity Parameter",
  Connect: "AiSession Autopilot Conversation ConversationRelay ConversationRelaySession Room Stream VirtualAgent",
  ConversationRelay: "Language Parameter",
  Dial: "Application Client Conference Number Queue Sim Sip WhatsApp",
  Enqueue: "Task",
  Gather: "Pause Play Say",
  Hangup: "Parameter",
  Headers: "Header",
  Pay: "Parameter Prompt",
  Prompt: "Pause Play Say",
  Refer: "Sip=ReferSip",
  Reject: "Parameter",
  Say: `
    break=SsmlBreak emphasis=SsmlEmphasis lang=SsmlLang p=SsmlP phoneme=SsmlPhoneme prosody=SsmlProsody
    s=SsmlS say-as=SsmlSayAs sub=SsmlSub w=SsmlW`,
  Sip: "Headers Uri=SipUri",
  Siprec: "Parameter",
  SsmlEmphasis: `
    break=SsmlBreak emphasis=SsmlEmphasis lang=SsmlLang phoneme=SsmlPhoneme prosody=SsmlProsody
    say-as=SsmlSayAs sub=SsmlSub w=SsmlW`,
  SsmlLang: `
    break=SsmlBreak emphasis=SsmlEmphasis lang=SsmlLang p=SsmlP phoneme=SsmlPhoneme prosody=SsmlProsody
    s=SsmlS say-as=SsmlSayAs sub=SsmlSub w=SsmlW`,
  SsmlP: `
    break=SsmlBreak emphasis=SsmlEmphasis lang=SsmlLang phoneme=SsmlPhoneme prosody=SsmlProsody s=SsmlS
    say-as=SsmlSayAs sub=SsmlSub w=SsmlW`,
  SsmlProsody: `
    break=SsmlBreak emphasis=SsmlEmphasis lang=SsmlLang p=SsmlP phoneme=SsmlPhoneme prosody=SsmlProsody
    s=SsmlS say-as=SsmlSayAs sub=SsmlSub w=SsmlW`,
  SsmlS: `
    break=SsmlBreak emphasis=SsmlEmphasis lang=SsmlLang phoneme=SsmlPhoneme prosody=SsmlProsody
    say-as=SsmlSayAs sub=SsmlSub w=SsmlW`,
  SsmlW: `
    break=SsmlBreak emphasis=SsmlEmphasis phoneme=SsmlPhoneme prosody=SsmlProsody say-as=SsmlSayAs
    sub=SsmlSub`,
  Start: "Recording Siprec Stream Transcription",
  Stop: "Siprec Stream Transcription",
  Stream: "Parameter",
  Transcription: "Config Parameter",
  VirtualAgent: "Config Parameter",
};

const attributes: Readonly<Record<string, string>> = {
  Connect: "action method",
  Dial: `
    action answerOnBridge callerId events hangupOnStar method passports record recordingConfigurationId
    recordingStatusCallback recordingStatusCallbackEvent recordingStatusCallbackMethod recordingTrack
    referMethod referUrl ringTone sequential timeLimit timeout trim`,
  Enqueue: "action maxQueueSize method waitUrl waitUrlMethod workflowSid",
  Gather: `
    action actionOnEmptyResult bargeIn debug enhanced finishOnKey hints input language maxSpeechTime
    method numDigits partialResultCallback partialResultCallbackMethod profanityFilter speechModel
    speechTimeout timeout`,
  Pause: "length",
  Play: "digits loop",
  Queue: "method postWorkActivitySid reservationSid url",
  Record: `
    action finishOnKey maxLength method playBeep recordingConfigurationId recordingStatusCallback
    recordingStatusCallbackEvent recordingStatusCallbackMethod timeout transcribe transcribeCallback
    trim`,
  Redirect: "method",
  Reject: "reason",
  Say: "language loop voice",
  Sms: "action from method statusCallback to",
  Pay: `
    action bankAccountType chargeAmount currency description input language maxAttempts
    minPostalCodeLength paymentConnector paymentMethod postalCode securityCode statusCallback
    statusCallbackMethod timeout tokenType validCardTypes`,
  Prompt: "attempt cardType errorType for requireMatchingInputs",
  Start: "action method",
  Refer: "action method",
  Stream: "audioFormat connectorName name sampleRate statusCallback statusCallbackMethod track url",
  Siprec: "connectorName name statusCallback statusCallbackMethod track",
  Transcription: `
    enableAutomaticPunctuation hints inboundTrackLabel intelligenceService languageCode name
    outboundTrackLabel partialResults profanityFilter speechModel statusCallbackMethod statusCallbackUrl
    track transcriptionEngine`,
  Config: "name value",
  Parameter: "name value",
  Recording: `
    channels recordingConfigurationId recordingStatusCallback recordingStatusCallbackEvent
    recordingStatusCallbackMethod track trim`,
  SsmlBreak: "strength time",
  SsmlEmphasis: "level",
  SsmlLang: "xml:lang",
  SsmlPhoneme: "alphabet ph",
  SsmlProsody: "pitch rate volume",
  SsmlSayAs: "format interpret-as",
  SsmlSub: "alias",
  SsmlW: "role",
  Task: "priority timeout",
  Client: "method statusCallback statusCallbackEvent statusCallbackMethod url",
  Conference: `
    beep coach endConferenceOnExit eventCallbackUrl jitterBufferSize maxParticipants muted
    participantLabel record recordingConfigurationId recordingStatusCallback
    recordingStatusCallbackEvent recordingStatusCallbackMethod region startConferenceOnEnter
    statusCallback statusCallbackEvent statusCallbackMethod trim waitMethod waitUrl`,
  Number: `
    amdStatusCallback amdStatusCallbackMethod byoc machineDetection machineDetectionSilenceTimeout
    machineDetectionSpeechEndThreshold machineDetectionSpeechThreshold machineDetectionTimeout method
    sendDigits statusCallback statusCallbackEvent statusCallbackMethod url`,
  Sip: `
    amdStatusCallback amdStatusCallbackMethod machineDetection machineDetectionSilenceTimeout
    machineDetectionSpeechEndThreshold machineDetectionSpeechThreshold machineDetectionTimeout method
    password statusCallback statusCallbackEvent statusCallbackMethod url username`,
  Application: "copyParentTo customerId method statusCallback statusCallbackEvent statusCallbackMethod url",
  WhatsApp: "method statusCallback statusCallbackEvent statusCallbackMethod url",
  SipUri: "password priority username weight",
  Header: "name value",
  Room: "participantIdentity",
  VirtualAgent: "connectorName language sentimentAnalysis statusCallback statusCallbackMethod",
  Conversation: `
    inboundAutocreation inboundTimeout method record recordingStatusCallback
    recordingStatusCallbackEvent recordingStatusCallbackMethod routingAssignmentTimeout
    serviceInstanceSid statusCallback statusCallbackEvent statusCallbackMethod trim url`,
  ConversationRelay: `
    backgroundnoisereduction debug deepgramsmartformat dtmfDetection elevenlabsTextNormalization events
    hints ignorebackchannel intelligenceService interruptSensitivity interruptible language
    partialPrompts preemptible profanityFilter reportInputDuringAgentSpeech speechModel speechtimeout
    transcriptionLanguage transcriptionProvider ttsLanguage ttsProvider url voice welcomeGreeting
    welcomeGreetingInterruptible`,
  AiSession: "aiConnector aiSessionConfiguration",
  ConversationRelaySession: "connector sessionConfiguration",
  Language: "code speechModel transcriptionProvider ttsProvider voice",
};

/** What Twilio's pages have beside that. */
const onPages: Readonly<Record<string, string>> = { Dial: "callReason", Record: "recordingTrack" };

const nounsOf = new Map(
  Object.entries(nouns).map(([parent, names]) => [parent, new Map(words(names).map(kindOfWord))]),
);
const attributesOf = new Map(
  Object.entries(attributes).map(([kind, names]) => [kind, new Set([...words(names), ...words(onPages[kind] ?? "")])]),
);

/** The root of a voice document. */
export const root = "VoiceResponse";

/** What Twilio has under that name inside an element of that kind; undefined when it has nothing. */
export function kindIn(parent: string, name: string): string | undefined {
  return nounsOf.get(parent)?.get(name);
}

/** Whether Twilio has that attribute on an element of that kind. */
export function hasAttribute(kind: string, name: string): boolean {
  return attributesOf.get(kind)?.has(name) === true;
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function kindOfWord(word: string): [name: string, kind: string] {
  const [name = word, kind = name] = word.split("=");
  return [name, kind];
}
