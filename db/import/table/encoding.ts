/**
 * Encodings of texts that come in, by the names that `TextDecoder` knows. Latin-1 is read as
 * windows-1252, which has more letters and otherwise the same, as the encoding standard wants it.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'windows-1252';
