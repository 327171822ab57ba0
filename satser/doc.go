// Package satser is the ground floor of the library: days, amounts, provisions, and the dated figures and rules of
// ressourceforløbsydelse. Everything else computes with what is here, and nothing here does I/O, reads a clock or keeps
// state: same question, same rules, same answer.
//
// Days, amounts, provisions and references are small values, compared with ==, usable as map keys, and seen by go-cmp
// without options; a rule set is compared by its [Aftryk]. Types are named by the statute's Danish nouns in ASCII.
// String is for programs and reads back; Tekst is Danish for people. Must… functions are for literals and tests; nothing
// else panics.
//
// # Days
//
// A [Dato] is a calendar day, without time of day or zone, from 0001-01-01 to 9999-12-31. A [Maaned] is a month of a
// year. A [Periode] has both ends included, and no end when its Til is zero. Their zero values are no day, no month and
// no period; arithmetic on them gives nothing, and arithmetic out of the calendar gives the zero value:
//
//	satser.MustDato("2024-01-31").AddMaaneder(1) // 2024-02-29: the last day of a shorter month
//	satser.MustDato("2024-02-29").AddAar(1)      // 2025-03-01: a year is complete when its last day has passed
//
// # Amounts
//
// A [Beloeb] is an exact number of 1/10 000 kr.; the zero value is 0 kr. It is handed in as text ([ParseBeloeb]), as a
// decimal ([BeloebAf]) or in whole kroner ([Kroner]), and handed out by [Beloeb.Decimal]. What no benefit can be is
// refused before it costs anything: 10⁹ kr. and more, fractions of an øre, huge exponents. No step rounds behind the
// caller's back: 30 % and 55 % of an amount in øre are exact. [Procent] and [Timer] count hundredths; their zero values
// are 0 % and no hours.
//
// # Provisions and editions
//
// A [Hjemmel] is a provision in one [Udgave], an edition of a body of law:
//
//	LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021)
//
// [Hjemmel.Paa] gives the same provision in the edition to cite on a day, and Adresse where to read it. The zero
// Hjemmel is no provision, the zero Udgave no edition.
//
// # Figures and rules
//
// A [Regelsaet] holds every dated figure and rule, once for each [Ordning] (ressourceforløb or jobafklaringsforløb);
// [Gaeldende] is the one built in. [Regelsaet.Sats] answers with a figure and where it stands, [Regelsaet.Regel] with
// what a rule did on the day. Each figure carries its [Status], from bekendtgjort to foreløbig, and its [Kilde]; each
// rule its [Sikkerhed]. [Sats], [Regel], [Indtaegtsart], [Satsgruppe] and the other lists count from 1: zero is "not
// given" and is never a default. A [Tidslinje] is the same idea for any value: versions by date, without gaps.
//
// # What is not known
//
// A question about a day beyond known law is an [*Udenforfejl] that names what was asked for, the day, and the days
// that are known. An older figure is never used in its place. Malformed input is an [*Inputfejl] with the field, the
// value clipped to 32 bytes, and what would be right. A legal no is neither: it is an answer.
//
// # JSON
//
// Values are JSON strings in the form of String, and amounts, percentages and hours are also read from JSON numbers,
// from their digits and never through a float. A zero day, month, provision or list value is the empty string and reads
// back as zero. What a type would refuse to read it also refuses to write. encoding/json itself lets null, double,
// unknown and miscased keys pass; [Afkod] does not.
package satser
