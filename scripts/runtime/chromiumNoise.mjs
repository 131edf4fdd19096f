import { Transform } from 'node:stream';

/**
 * What Chromium writes about machines without a message bus or a graphics card, and about pages that are gone. None of it tells
 * the user anything; every other line, also of Chromium, passes.
 */
const noise = [
  /^\[\d+:[\d/.]+:(ERROR|WARNING):(bus|object_proxy)\.cc\(\d+\)\]/,
  /^\[\d+:[\d/.]+:(ERROR|WARNING):(viz_main_impl|gl_display|gl_factory|angle_platform_impl|gpu_memory_buffer_support_x11|vaapi_wrapper|command_buffer_proxy_impl|interface_endpoint_client)\.cc\(\d+\)\]/,
];

/** Passes text on line by line, without the noise. */
export function withoutChromiumNoise() {
  let rest = '';
  return new Transform({
    transform(chunk, _encoding, done) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      done(null, lines.map(keep).join(''));
    },
    flush(done) {
      done(null, rest === '' ? '' : keep(rest));
    },
  });
}

/** @param {string} line */
function keep(line) {
  return noise.some((it) => it.test(line)) ? '' : `${line}\n`;
}
