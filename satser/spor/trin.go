package spor

import (
	"strconv"
	"strings"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
)

// Trin is one explained step: what was asked or computed, under which provision, from which numbers, and how it came
// out. It holds numbers and ids only, and no pointers; the Danish text is made when asked for. It is comparable with
// ==. The zero Trin is no step.
//
// Steps stand in one slice in the order of the law. Niveau is the depth: a step with a greater Niveau than the one
// before it is its sub-step.
type Trin struct {
	ID         ID
	Til        ID    // the summing step that takes this one in, 0 when none does
	Post       int16 // the number of the income or the failure in the case, counted from 1; 0 when the step is about none
	Udfald     Udfald
	Niveau     uint8
	Regning    Regning
	Praksis    Praksis
	Ordning    satser.Ordning
	Gruppe     satser.Satsgruppe
	Art        satser.Indtaegtsart
	Haendelse  satser.Haendelsesart
	Grund      satser.Grundart
	Fritagelse satser.Fritagelsesart
	Hjemmel    satser.Hjemmel
	Sats       satser.Satsref
	Periode    satser.Periode
	Led        [3]Tal // the operands; the zero Tal where there is none
	Resultat   Tal    // the zero Tal when the step computes nothing
}

// mangler reports whether the step misses a fact or an assessment.
func (t *Trin) mangler() bool { return t.Udfald == Uoplyst || t.Udfald == KraeverSkoen }

// Tekst gives the step's Danish sentence, fit for a decision. Its outcome is part of it. A step with an outcome that
// its kind does not have gives the title and the outcome, and the zero Trin the empty text.
func (t Trin) Tekst() string {
	if !t.ID.IsValid() {
		return ""
	}
	if !t.ID.harUdfald(t.Udfald) {
		return t.ID.Titel() + ": " + t.Udfald.String() + "."
	}
	s := t.ID.opslag().saetning[t.Udfald]
	if t.ID == EfterFradrag && t.Resultat.Vaerdi < 0 {
		s = stoerreFradrag
	}
	s = t.indsaetter().Replace(s)
	return strings.ReplaceAll(s, "..", ".") // "kr." and "pct." end a sentence with their own full stop
}

// stoerreFradrag says of EfterFradrag what a letter would when the deductions take more than there is.
const stoerreFradrag = "Fradragene er {-} større end ydelsen før indtægter."

// modsat returns the number with the other sign.
func (t Tal) modsat() Tal {
	t.Vaerdi = -t.Vaerdi
	return t
}

func (t *Trin) indsaetter() *strings.Replacer {
	return strings.NewReplacer(
		"{0}", t.Led[0].Tekst(), "{1}", t.Led[1].Tekst(), "{2}", t.Led[2].Tekst(), "{=}", t.Resultat.Tekst(),
		"{-}", t.Resultat.modsat().Tekst(), "{loftbestemmelsen}", t.loftbestemmelsen(), "{loftet}", t.loftet(), "{længden}", t.laengden(),
		"{børn}", t.Led[0].med(" barn", " børn", 1), "{antal børn}", t.Led[1].med(" barn", " børn", 1), "{del}", t.Led[1].broek(),
		"{delen}", t.Led[2].broek(),
		"{ordning}", t.Ordning.Tekst(), "{perioden}", perioden(t.Periode), "{i perioden}", iPerioden(t.Periode),
		"{art}", t.Art.Tekst(), "{nr}", strconv.Itoa(int(t.Post)), "{gruppe}", t.Gruppe.Tekst(),
		"{haendelse}", t.Haendelse.Tekst(), "{Haendelse}", stort(t.Haendelse.Tekst()), "{grund}", t.Grund.Tekst(),
		"{dagart}", satser.Dagart(t.Led[2].Vaerdi).Tekst(), "{fritagelse}", t.Fritagelse.Tekst(), "{Fritagelse}", stort(t.Fritagelse.Tekst()),
	)
}

// loftet names the help that a ceiling corresponds to: that of § 22 until 30 June 2025, then that of § 16.
func (t *Trin) loftet() string {
	if t.Hjemmel.Udgave < satser.LBK1004af2025 {
		return "hjælp efter § 22"
	}
	return "kontanthjælp efter § 16, stk. 2, med eventuelle tillæg efter §§ 17 og 18"
}

// loftbestemmelsen names the provision of a ceiling by its number: 1 is § 10 f, 2 § 10 h and 3 § 10 j.
func (t *Trin) loftbestemmelsen() string {
	if n := t.Led[0].Vaerdi; n >= 1 && n <= 3 {
		return "§ 10 " + "fhj"[n-1:n]
	}
	return "§§ 10 f-10 j"
}

// laengden says how long a ceiling can last: twelve weeks under § 10 j, three years under §§ 10 f and 10 h.
func (t *Trin) laengden() string {
	if t.Hjemmel.Litra == 'j' {
		return "12 uger"
	}
	return "3 år"
}

// stort writes the first letter, which is ASCII, as a capital.
func stort(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// iPerioden says when: "i perioden 1. maj 2024 – 3. maj 2024", "i maj 2024", "den 1. maj 2024", "fra den 1. maj 2024".
func iPerioden(p satser.Periode) string {
	switch {
	case p.Fra == p.Til || p.Aaben():
		return p.Tekst()
	case p == p.Fra.Maaned().Periode():
		return "i " + p.Fra.Maaned().Tekst()
	}
	return "i perioden " + p.Tekst()
}

// perioden names the days: "perioden 1. maj 2024 – 3. maj 2024", "den 1. maj 2024", "tiden fra den 1. maj 2024".
func perioden(p satser.Periode) string {
	switch {
	case p.IsZero() || p.Fra == p.Til:
		return p.Tekst()
	case p.Aaben():
		return "tiden " + p.Tekst()
	}
	return "perioden " + p.Tekst()
}

// Bestemmelse gives the provision as a decision cites it, with the provision of the chapter that makes §§ 13, 33, 35 and
// 91-95 of LAS apply: "§ 33, stk. 1, nr. 3, jf. § 68 a, stk. 5". A provision of another act names it: "FVL § 19, stk. 1", that of
// an order names the order: "feriebekendtgørelsens § 2, stk. 4", and that of an amending act says so: "ændringslovens § 21, stk.
// 8". Without a provision it is the empty text.
func (t Trin) Bestemmelse() string {
	if t.Hjemmel.IsZero() {
		return ""
	}
	s := t.Hjemmel.Bestemmelse()
	switch kilde := t.Hjemmel.Udgave.Retskilde(); {
	case kilde == satser.LAB || kilde == satser.FVL || kilde == satser.RSL || kilde == satser.DPL:
		return kilde.String() + " " + s
	case kilde == satser.Aendring:
		return "ændringslovens " + s
	case kilde == satser.Orden:
		return orden(t.Hjemmel.Udgave) + " " + s
	case kilde != satser.LAS || t.Hjemmel.Litra != 0 || !t.Ordning.IsValid():
		return s
	}
	return s + laant(t.Hjemmel, t.Ordning)
}

// orden names an order by what it is about, as its own: "feriebekendtgørelsens".
func orden(u satser.Udgave) string {
	switch u {
	case satser.BEK861af2025:
		return "retssikkerhedsbekendtgørelsens"
	case satser.BEK762af2025:
		return "feriebekendtgørelsens"
	case satser.BEK1608af2019, satser.BEK804af2025:
		return "rådighedsbekendtgørelsens"
	case satser.BEK472af2021, satser.BEK18af2026:
		return "fravigelsesbekendtgørelsens"
	case satser.BEK1216af2023:
		return "beskæftigelsesbekendtgørelsens"
	}
	return "bekendtgørelsens"
}

// kapitel12 is the provision by which chapter 12 of LAS applies to a scheme.
var kapitel12 = [...]string{satser.Ressourceforloeb: ", jf. § 69 i", satser.Jobafklaring: ", jf. § 69 s"}

// laant gives the provision of the chapter that borrows a paragraph of LAS from elsewhere in the act. That of § 13 was
// stk. 3 until LBK 981/2019 put the words on medical treatment before it; § 13, stk. 11-13, are about holiday.
func laant(h satser.Hjemmel, o satser.Ordning) string {
	a := o == satser.Ressourceforloeb
	switch {
	case h.Paragraf == 33 && a:
		return ", jf. § 68 a, stk. 5"
	case h.Paragraf == 33:
		return ", jf. § 69 j, stk. 12"
	case h.Paragraf == 35 && a:
		return ", jf. § 69 a, stk. 5"
	case h.Paragraf == 35:
		return ", jf. § 69 l, stk. 5"
	case h.Paragraf >= 91 && h.Paragraf <= 95:
		return kapitel12[o]
	case h.Paragraf != 13:
		return ""
	case a:
		return ", jf. § 69, stk. " + paragraf13(h)
	}
	return ", jf. § 69 k, stk. " + paragraf13(h)
}

// paragraf13 is the stykke of § 69 and § 69 k, one number in both, that borrows a stykke of § 13.
func paragraf13(h satser.Hjemmel) string {
	switch {
	case h.Stk >= 11 && h.Stk <= 13:
		return feriestykke(h.Udgave)
	case h.Udgave < satser.LBK981af2019:
		return "3"
	}
	return "4"
}

// feriestykke is the stykke on holiday.
func feriestykke(u satser.Udgave) string {
	switch {
	case u < satser.LBK981af2019:
		return "4"
	case u < satser.LBK1031af2023:
		return "5"
	}
	return "6"
}
