// Package spor is the reasons: the explained steps that every result of the library carries, so that a caseworker can
// see how an amount came about, a citizen can be told, and a program can check it years later from the steps alone.
//
// # A step
//
// A [Trin] says one thing: what was asked or computed (its [ID]), under which provision (Hjemmel), from which numbers
// (Led, its operands), with which published rate (Sats), and how it came out (Udfald and Resultat). A [Spor] is the
// steps of one result in the order of the law. A step whose Niveau is greater than that of the step before it is its
// sub-step.
//
// A step holds numbers and ids only. It has no pointers and no text, takes 104 bytes and is comparable with ==, so that
// the hot path can write steps into a slice without allocating. The Danish sentence is made when asked for
// ([Trin.Tekst]), and so are the citation ([Trin.Bestemmelse]) and the JSON.
//
// # Outcomes
//
// [Udfald] keeps five things apart that a yes and a no cannot: Opfyldt, IkkeOpfyldt, Uoplyst (a fact is missing that
// could change the answer), KraeverSkoen (the law leaves it to the caseworker) and Beregnet. The outcome is part of the
// sentence: a condition that is not met never reads as if it were. [Spor.Mangler] lists what stands between the case
// and an answer. [Svar] is the other way round: a human's answer that goes in. Not assessed never counts as yes.
//
// # Numbers
//
// A [Tal] is an exact fraction with a unit: kroner, per cent, days, hours, a count, or a calendar day. Nothing is
// rounded before a step says so, and 12 days of a month of 31 stay 12/31. An operand that is the result of an earlier
// step carries the number of that step ([Tal.Fra]), counted from 1 within the Spor; a fact, a rate or a number of a
// rule carries 0. A reference can name the first [MaksTrin] steps. Steps beyond it can still be summed, but not
// referred to: the mark that Fra then sets is refused by replay, and never points to another step.
//
// # Replay
//
// [Regning] names how the result follows from the operands, and [Regning.Udregn] computes it, exactly or not at all.
// [Spor.Efterregn] goes through a trace: it holds every operand against the step it names, recomputes every result, and
// adds up the sums, whose parts are the earlier steps that carry the sum's ID in Til. It gives the month's benefit, or
// the first step that does not hold. What kinds of step there are, how each can be computed, and which of its operands
// must come from a step, is fixed for each ID, so a computed number cannot be passed off as a fact. What replay can not
// see is listed there.
//
// # Practice
//
// Where the law is silent, a named [Praksis] decides, and the step that follows it says so. [Praksis.Tekst] gives the
// sentence that a decision then needs.
//
// # The JSON form
//
// It is stable: names do not change, and parts that are absent are left out. Reading is as strict as [satser.Afkod].
//
//	{
//	  "id": "loenfradrag-over",
//	  "udfald": "beregnet",
//	  "niveau": 1,
//	  "regning": "procent af",
//	  "ordning": "ressourceforloeb",
//	  "hjemmel": "LAS § 68 a, stk. 2 (LBK 241/2021)",
//	  "led": [{"tal": "4736.00 kr", "trin": 5}, {"tal": "55 pct"}],
//	  "resultat": "2604.80 kr"
//	}
//
// Beside these a step can have "til" (the sum it is part of), "post" (the number of the income in the case), "praksis",
// "satsgruppe", "art", "sats" (an object with sats, ordning, status and fra) and "periode" (fra and til). Only id and
// udfald are required. Numbers are text with their unit: "12547.00 kr", "186564.00/31 kr", "30 pct", "12/31 dage",
// "37.5 timer", "2 antal", "2024-05-31 dag". An operand that is left out before another one is {}.
//
// # Zero values
//
// The zero Udfald, Svar, Regning, Praksis, ID and Tal are none of theirs; the zero Tal is no number, which is not 0 kr.
// The zero Trin is no step: it has no sentence and no JSON, and replay refuses it. The zero Spor explains nothing, and
// replays to no number.
//
// # A new kind of step
//
// It needs a constant at the end of the ID list, a row in idtekst.go with a sentence for each outcome it can have, and
// a row in form.go.
package spor
