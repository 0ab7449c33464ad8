import type { JSX } from "preact";
import { settle } from "../../state/preferences.ts";
import type { KeyArea } from "../../words/en/keys.ts";
import { useAtlas } from "../parts/atlas-context.ts";
import { Icon } from "../parts/icon.tsx";
import { useDialog } from "../parts/use-dialog.ts";
import { usePanelId } from "../parts/use-panel-id.ts";
import { useWholeText } from "../parts/use-text.ts";
import "./keys-dialog.css";

/** Every key by the part of the page that it holds in, and the switch for those that a browser or a helper may want for itself. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const text = useWholeText();
  const state = useAtlas();
  const ref = useDialog(onClose);
  const heading = usePanelId();
  return (
    <dialog ref={ref} class="keys" aria-labelledby={heading}>
      <div class="keys-head">
        <h2 id={heading}>{text.keys.title}</h2>
        <button type="button" class="button plain icon" aria-label={text.frame.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="keys-note">{text.keys.note}</p>
      <div class="keys-areas">
        {text.keys.areas.map((area) => (
          <KeyTable key={area.name} area={area} />
        ))}
      </div>
      <label class="keys-choice">
        <input
          type="checkbox"
          class="check"
          checked={state.preferences.value.pageKeys}
          onChange={(event) => settle(state, { pageKeys: event.currentTarget.checked })}
        />
        {text.keys.pageKeys}
      </label>
    </dialog>
  );
}

function KeyTable({ area }: { readonly area: KeyArea }): JSX.Element {
  const text = useWholeText();
  return (
    <table>
      <caption>{area.name}</caption>
      <tbody>
        {area.rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((combination, index) => (
                <span key={combination} class="keys-combination">
                  {index > 0 && <span class="visually-hidden">{` ${text.keys.or} `}</span>}
                  {combination.split("+").map((key) => (
                    <kbd key={key} translate={false}>
                      {key}
                    </kbd>
                  ))}
                </span>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
