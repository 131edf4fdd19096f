interface ScaleBar {
  readonly metres: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly label: string;
}

/** The longest round length, 1, 2 or 5 of a power of ten, that has room. */
export function scaleBar(metresPerPixel: number, room: number): ScaleBar {
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power;
  const label =
    metres >= 1000
      ? `${(metres / 1000).toLocaleString('en')} km`
      : `${metres.toLocaleString('en')} m`;
  return { metres, width: metres / metresPerPixel, label };
}
