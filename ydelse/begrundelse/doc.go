// Package begrundelse writes the reasons of a decision about ressourceforløbsydelse, with complaint guidance: about a month of the
// benefit ([Skriv]), about what is paid out afterwards and claimed back ([SkrivTilbagebetaling]), and about a course
// ([SkrivVisitation]).
//
// A decision that is given in writing must hold its reasons, unless it gives the person all that was asked for (FVL § 22):
// the rules it follows; where they leave something to the authority, the main considerations that decided; and as far as needed
// the facts that weighed (FVL § 24). It must also say where and how it can be complained about, and by when (FVL § 25).
//
// [Skriv] takes a statement of package ydelse and makes a letter of what its answer rests on ([spor.Spor.Afgoerende]): the rest
// of the steps belong in the file. The rules and the facts come from the steps. The considerations do not: for each assessment
// that the answer rests on, the caseworker writes them ([Hensyn]). One that is not written stands as missing in [Brev.Mangler] and
// in the letter itself, so that a letter with thin reasons does not look like a finished one.
//
// A month that waits for a fact or an assessment has no decision to give reasons for: the letter says what is missing.
//
// # Payment afterwards and repayment
//
// [SkrivTilbagebetaling] takes a re-calculation and the assessment of it (package efterregulering). The letter names the changes that the
// months differ by, what was answered about each, and the months' amounts. It has no sum that is not in the assessment. Nothing is
// decided, and the letter says so, while any part waits, while a month has no answer, while it is not stated what was paid, and while the
// municipality has not decided whether to claim what it may (§ 93; [Tilbagebetaling.Kraeves]).
//
// What a claim that has lapsed could have rested on is left out, and so is whether the police must be told: that is the municipality's
// own duty, and no part of the decision.
//
// A complaint over a claim has no suspensive effect (RSL § 72, stk. 1): the exceptions in stk. 2-7 are about other matters.
//
// # A course
//
// [SkrivVisitation] takes the answers of package visitation: whether a ressourceforløb or jobafklaring is granted, how long it lasts,
// or both, and the next steps. A refusal names what stands in the way, and nothing else. A length that the law does not allow is no ground
// for one: the course must be given another. The length of a ressourceforløb, and of jobafklaring for less than the most, is the
// municipality's choice, and asks for considerations ([spor.ForloebsSlut]). What the library warns the caseworker of
// ([visitation.Vurdering.Advarsler]) belongs in the file, unless the decision rests on it.
//
// The board is the one that RSL §§ 59 a and 60, stk. 2, name. LAB has a provision of its own on complaints, which is not among the
// sources; the letter does not cite it.
//
// # All that was asked for
//
// Whether a decision gives the person all that was asked for stands in no statement; the caseworker says it (Medhold). Then a letter
// about repayment or a course asks for no considerations, and has no complaint guidance. A letter about a month always has both.
package begrundelse
