import { type CallRow } from "../../record/tables/calls.ts";
import type { CallBackRow } from "../../record/tables/call-backs.ts";
import { longestMessage } from "../../record/tables/switches.ts";
import { paths } from "../../urls.ts";
import type { Look } from "../fragments/look.ts";
import { QueueTag } from "../fragments/parts.tsx";
import { ActForm } from "./form.tsx";

/** What can be done with one caller: each act is opened, read and confirmed. */
export function CallerPage({ call, look }: { readonly call: CallRow; readonly look: Look }) {
  const { basePath, order, dayClock } = look;
  const { callSid, customer, queue, state, leaving, arrivedMs } = call;
  const others = order.filter((name) => name !== queue);
  return (
    <section class="sheet acts">
      <h1>
        <bdi>{customer}</bdi>
      </h1>
      <p>
        <QueueTag queue={queue} look={look} /> since {dayClock.time(arrivedMs)}{" "}
        <a href={`${basePath}${paths.call}${callSid}`}>What is known of the call</a>
      </p>
      {state !== "waiting" || leaving !== null ? (
        <p class="notice">{whereThey(call)} Nothing can be done with them here.</p>
      ) : (
        <>
          <ActForm
            {...{ basePath, title: "Let them go first", button: "Let them go first" }}
            fields={{ do: "first", call: callSid }}
          >
            <p>The next rep who serves {queue} gets them, before everybody else who waits there.</p>
          </ActForm>
          {others.length > 0 && (
            <ActForm
              {...{ basePath, title: "Move them to another queue", button: "Move them" }}
              fields={{ do: "move", call: callSid }}
            >
              <label>
                Queue
                <select name="to">
                  {others.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
                <span class="hint">They keep their arrival: whoever came later waits behind them.</span>
              </label>
            </ActForm>
          )}
          <ActForm
            {...{ basePath, title: "Take them off the line", button: "Take them off the line", isGrave: true }}
            fields={{ do: "dismiss", call: callSid }}
          >
            <label>
              What they hear
              <textarea name="message" rows={3} maxlength={longestMessage} />
              <span class="hint">Left empty, we say that we cannot take their call today. It cannot be undone.</span>
            </label>
          </ActForm>
        </>
      )}
      <a href={basePath + paths.dashboard}>Back to the line</a>
    </section>
  );
}

function whereThey({ state, leaving }: CallRow): string {
  if (state === "over") return "This call is over.";
  if (state === "connecting") return "They are talking with a rep.";
  return leaving === null ? "They are on the way to another queue." : "They are leaving the line.";
}

/** What can be done with one call-back. */
export function CallBackPage({ callBack, look }: { readonly callBack: CallBackRow; readonly look: Look }) {
  const { id, number, queue, state, askedMs } = callBack;
  const { basePath, dayClock } = look;
  return (
    <section class="sheet acts">
      <h1>
        <bdi>{number}</bdi>, to be called back
      </h1>
      <p>
        <QueueTag queue={queue} look={look} /> asked at {dayClock.time(askedMs)}
      </p>
      {state === "waiting" ? (
        <ActForm
          {...{ basePath, title: "Cancel this call-back", button: "Cancel it", isGrave: true }}
          fields={{ do: "cancel-call-back", callBack: id }}
        >
          <p>They are not called back, and are not told so. It can be undone.</p>
        </ActForm>
      ) : (
        <p class="notice">
          {state === "ringing" ? "They are being called back right now." : "This call-back is over."}
        </p>
      )}
      <a href={basePath + paths.dashboard}>Back to the line</a>
    </section>
  );
}
