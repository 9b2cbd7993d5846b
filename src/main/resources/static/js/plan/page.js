/*
 * The page of the plan. Without this script, the form loads the page with the answers in its query.
 */
import { startLive } from './live.js';
import { startSend } from './send.js';

const part = document.getElementById('send');
part.append(document.getElementById('plan-send').content.cloneNode(true));
const send = startSend(part);
startLive(document.getElementById('plan-form'), document.getElementById('plan-answer'), document.getElementById('p_said'), send);
