// Asks this device for a passkey and puts its answer into the form. Nothing else is done here, and
// nobody else is asked. Without it one signs in with a passphrase and a code.
"use strict";
(() => {
  const form = document.querySelector("form[data-passkey]");
  if (!form) return;
  const failed = form.querySelector("[data-failed]");
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const make = async (asked) => {
    asked.challenge = bytes(asked.challenge);
    asked.user.id = bytes(asked.user.id);
    asked.excludeCredentials = known(asked.excludeCredentials);
    const made = await navigator.credentials.create({ publicKey: asked });
    return {
      id: made.id, rawId: text(made.rawId), type: made.type, extensions: {},
      response: {
        attestationObject: text(made.response.attestationObject),
        clientDataJSON: text(made.response.clientDataJSON),
      },
    };
  };
  const show = async (asked) => {
    asked.challenge = bytes(asked.challenge);
    asked.allowCredentials = known(asked.allowCredentials);
    const shown = await navigator.credentials.get({ publicKey: asked });
    const { authenticatorData, clientDataJSON, signature, userHandle } = shown.response;
    return {
      id: shown.id, rawId: text(shown.rawId), type: shown.type, extensions: {},
      response: {
        authenticatorData: text(authenticatorData), clientDataJSON: text(clientDataJSON),
        signature: text(signature), userHandle: userHandle ? text(userHandle) : null,
      },
    };
  };

  form.addEventListener("submit", async (event) => {
    if (form.elements.answer.value) return;
    event.preventDefault();
    failed.hidden = true;
    try {
      const asked = JSON.parse(form.dataset.passkey).publicKey;
      const answer = await (form.dataset.for === "create" ? make(asked) : show(asked));
      form.elements.answer.value = JSON.stringify(answer);
      form.submit();
    } catch {
      failed.hidden = false;
      failed.focus();
    }
  });
})();
