// Package begrundelse writes the reasons of a decision about a month of ressourceforløbsydelse, with complaint guidance.
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
package begrundelse
