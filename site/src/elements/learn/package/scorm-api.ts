/** The part of SCORM 1.2's run-time interface that a package uses (ADL SCORM 1.2 RTE, 3.2). Every call answers with text. */
export interface ScormApi {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(name: string): string;
  LMSSetValue(name: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

type MaybeWindow = {
  readonly API?: ScormApi;
  readonly parent?: MaybeWindow;
  readonly opener?: MaybeWindow | null;
};

/** The platform's interface: in a frame around us, at most seven up as the standard says, or in the window that opened us. */
export function findScormApi(start: MaybeWindow): ScormApi | undefined {
  const upwards = (from: MaybeWindow | null | undefined): ScormApi | undefined => {
    let place = from;
    for (let level = 0; place && level <= 7; level += 1) {
      try {
        if (place.API) return place.API;
      } catch {
        // A frame of another site may not be looked into; there is nothing for us there.
        return undefined;
      }
      if (place.parent === place) return undefined;
      place = place.parent;
    }
    return undefined;
  };
  return upwards(start) ?? upwards(start.opener);
}
