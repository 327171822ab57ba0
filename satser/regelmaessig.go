package satser

import (
	"bytes"
	"strconv"
)

// regelmaessighed is what the published figures of a series have in common. It never makes a figure of the embedded
// rule set: it is held against them in tests, gives warnings, and carries the projection that a caller asks for.
type regelmaessighed struct {
	// kaede is what last year's figure, regulated, is rounded to: 1 kr. or 5 kr.; 0 when the series is not regulated.
	kaede int64
	// foer is what it was rounded to until 2025, where that was something else.
	foer int64
	// generel means that the regulation is taken without its deduction.
	generel bool
	// af is the series that the figure follows from: af × gange / delt, rounded to afrund. 0 when it follows from none.
	af          Sats
	gange, delt int64
	afrund      int64
}

const (
	hel  = int64(EnhederPrKrone)
	oere = int64(EnhederPrOere)
)

// heleKroner is the first regulation in whole kroner. § 109, stk. 4, 2. pkt., which rounds the amounts of stk. 2, nr. 2-18, to the
// nearest krone, is in LBK 1004/2025 and in none before it; nr. 12 is the hour disregard.
var heleKroner = Dato{2026<<9 | 1<<5 | 1}

// regelmaessigheder holds the regularity of every series that has one. Not here are ledighedsydelse per week, which
// follows no one rule, særlig støtte, ATP, and the percentages.
var regelmaessigheder = [antalSatser]regelmaessighed{
	MaanedForsoerger:              {kaede: hel},
	MaanedIkkeForsoerger:          {kaede: hel},
	MaanedHjemmeboende:            {kaede: hel},
	MaanedBidragLoft:              {kaede: hel, af: MaanedForsoerger, gange: 1, delt: 1, afrund: hel},
	BidragTillaeg:                 {kaede: hel},
	Loengraense:                   {kaede: hel, generel: true},
	Timefradrag:                   {kaede: hel, foer: oere},
	SygedagpengeUge:               {kaede: 5 * hel},
	SygedagpengeTime:              {af: SygedagpengeUge, gange: 1, delt: 37, afrund: oere},
	LedighedsydelseForsoerger:     {kaede: hel, af: MaanedForsoerger, gange: 1, delt: 1, afrund: hel},
	LedighedsydelseIkkeForsoerger: {kaede: hel, af: MaanedIkkeForsoerger, gange: 1, delt: 1, afrund: hel},
	DagForsoerger:                 {af: MaanedForsoerger, gange: 12, delt: 260, afrund: hel},
	DagIkkeForsoerger:             {af: MaanedIkkeForsoerger, gange: 12, delt: 260, afrund: hel},
	DagHjemmeboende:               {af: MaanedHjemmeboende, gange: 12, delt: 260, afrund: hel},
	DagBidragspligtig:             {af: MaanedBidragLoft, gange: 12, delt: 260, afrund: hel},
	HaendelseVoksen:               {kaede: hel},
	HaendelseHjemmeboende:         {kaede: hel},
	HaendelseLoftEnlig:            {kaede: hel},
	HaendelseLoft:                 {kaede: hel},
	HaendelseLoftHjemmeboende:     {kaede: hel},
	ATPGraenseForsoerger:          {kaede: hel, af: MaanedForsoerger, gange: 1, delt: 1, afrund: hel},
	ATPGraenseAndre:               {kaede: hel, af: MaanedIkkeForsoerger, gange: 1, delt: 1, afrund: hel},
	DagpengeMaaned:                {kaede: hel},
}

// Regulering is the percentages by which a year's amounts are regulated. The zero value leaves them as they are.
type Regulering struct {
	// Generel is 1,7 pct. plus tilpasningsprocenten; Loengraense follows it.
	Generel Procent
	// Fradrag is what § 109 takes off it for every other amount.
	Fradrag Procent
}

// procent returns the percentage that a series follows.
func (g Regulering) procent(m *regelmaessighed) Procent {
	if m.generel {
		return g.Generel
	}
	return g.Generel - g.Fradrag
}

// afrundesTil is what a figure that holds from a day is rounded to.
func (m *regelmaessighed) afrundesTil(d Dato) int64 {
	if m.foer != 0 && d.p < heleKroner.p {
		return m.foer
	}
	return m.kaede
}

// reguleret is last year's figure regulated by p and rounded as on the day from which it holds.
func (m *regelmaessighed) reguleret(forrige Beloeb, p Procent, d Dato) Beloeb {
	helt, til := int64(HeltProcent), m.afrundesTil(d)
	return Beloeb{afrund(forrige.n*(helt+int64(p)), helt*til) * til}
}

// afledt is what the figure follows from another series' figure as.
func (m *regelmaessighed) afledt(b Beloeb) Beloeb {
	return Beloeb{afrund(b.n*m.gange, m.delt*m.afrund) * m.afrund}
}

// afrund is n/d rounded to a whole number, half up. d is positive, and n too but for a regulation below -100 %, which no figure follows.
func afrund(n, d int64) int64 { return (n + d/2) / d }

// reguleringstekst writes the regulation as a derivation does: "forrige års beløb × 1,0125, afrundet til 1 kr.".
func (m *regelmaessighed) reguleringstekst(p Procent, d Dato) string {
	til := "1 kr."
	switch m.afrundesTil(d) {
	case oere:
		til = "0,01 kr."
	case 5 * hel:
		til = "nærmeste 5 kr."
	}
	return "forrige års beløb × " + faktor(p) + ", afrundet til " + til
}

// faktor writes 1 + p with at most four decimals: "1,0125", "1,045", "1". p is above -100 %.
func faktor(p Procent) string {
	n := int64(HeltProcent) + int64(p)
	b := strconv.AppendInt(nil, n/int64(HeltProcent), 10)
	if dele := n % int64(HeltProcent); dele != 0 {
		b = bytes.TrimRight(appendCifre(append(b, ','), int(dele), 4), "0")
	}
	return string(b)
}

// afledningstekst writes how the figure follows from another series.
func (m *regelmaessighed) afledningstekst() string {
	switch m.delt {
	case 260:
		return "månedsbeløbet × 12/260, afrundet til 1 kr."
	case 37:
		return "ugebeløbet / 37, afrundet til 0,01 kr."
	}
	return "lig med satsen »" + m.af.Tekst() + "«"
}
