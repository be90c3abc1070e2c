import { acceptanceCurve, type RateCurve, responseCurve } from './parameters';
import { clamp, saturation } from './saturation';

/** Invitations sent that are at least 14 days old or were accepted earlier, and how many of them were accepted. */
export interface Invitations {
  readonly sent: number;
  readonly accepted: number;
}

/** Messages that asked for an answer, and how many got one. */
export interface Questions {
  readonly asked: number;
  readonly replied: number;
}

interface Sample {
  readonly tries: number;
  readonly hits: number;
}

/** Acceptance rate (0–1) of sent invitations, pulled towards 30 % while there are few. Model est-1.0.0. */
export function shrunkAcceptance(invitations: Invitations): number {
  return shrunk(ofInvitations(invitations), acceptanceCurve);
}

/** Share of the points (0–1) that invitations earn: all at a rate of 60 %, none at 10 %. Model est-1.0.0. */
export function acceptanceShare(invitations: Invitations): number {
  return share(ofInvitations(invitations), acceptanceCurve);
}

/** Share of the points (0–1) that answered messages earn: all at a rate of 50 %, none at 5 %. Model est-1.0.0. */
export function responseShare(questions: Questions): number {
  return share(ofQuestions(questions), responseCurve);
}

/** The invitations after `count` more, accepted as often as expected: never assumed to be accepted. */
export function withMoreInvitations(invitations: Invitations, count: number): Invitations {
  const { sent, accepted } = invitations;
  return { sent: sent + count, accepted: accepted + count * shrunkAcceptance(invitations) };
}

/** The messages after `count` more, answered as often as expected. */
export function withMoreQuestions(questions: Questions, count: number): Questions {
  const { asked, replied } = questions;
  return { asked: asked + count, replied: replied + count * shrunk(ofQuestions(questions), responseCurve) };
}

function ofInvitations({ sent, accepted }: Invitations): Sample {
  return { tries: sent, hits: accepted };
}

function ofQuestions({ asked, replied }: Questions): Sample {
  return { tries: asked, hits: replied };
}

function shrunk({ tries, hits }: Sample, { assumedTries, assumedHits }: RateCurve): number {
  return (hits + assumedHits) / (tries + assumedTries);
}

function share(sample: Sample, curve: RateCurve): number {
  const height = clamp((shrunk(sample, curve) - curve.floor) / curve.span, 0, 1);
  return saturation(sample.tries, curve.enoughTries) * height;
}
