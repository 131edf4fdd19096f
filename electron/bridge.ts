/** The two channels that all messages between a window and main travel on. */
export const REQUEST_CHANNEL = 'ascribe:request';
export const EVENT_CHANNEL = 'ascribe:event';
