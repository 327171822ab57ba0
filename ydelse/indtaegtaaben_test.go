package ydelse_test

import (
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// TestAabenIndtaegt: an income that waits for the caseworker is asked about only when it decides: the month is computed with
// nothing of it and with the most it can take. 12.326 kr. in May 2024; 17/31 of it are 6.759,42.
func TestAabenIndtaegt(t *testing.T) {
	tabt := func(b string) valg { return med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", b)) }
	alt, naesten := andet("2024-05", "12326"), andet("2024-05", "12325.99")
	fra15 := forloeb("2024-05-15", "")
	hele := func(a satser.Indtaegtsart, b string) valg { return med(indtaegt(a, "2024-05", b)) }
	ung := foedt("2001-01-01")
	udenTid := func(b string) valg {
		return med(ydelse.Indtaegt{Art: satser.TabtArbejdsfortjeneste, Beloeb: satser.MustBeloeb(b), Udbetalt: dag("2024-05-31")})
	}
	tjekRaekker(t, []raekke{
		{"lost earnings of 0 kr.", "2024-05", sag(rf, tabt("0")), "12326.00", std},
		{"of an øre", "2024-05", sag(rf, tabt("0.01")), "kræver skøn", std},
		{"whose time is not stated: first the treatment", "2024-05", sag(rf, udenTid("5000")), "kræver skøn", std},
		{"0 kr. whose time is not stated", "2024-05", sag(rf, udenTid("0")), "12326.00", std},
		{"beside income that takes it all", "2024-05", sag(rf, alt, tabt("5000")), "0.00", std},
		{"beside income that leaves an øre", "2024-05", sag(rf, naesten, tabt("5000")), "kræver skøn", std},
		{"kap. 6 b the same", "2024-05", sag(jaf, tabt("0")), "12326.00", std},
		{"kap. 6 a from 2022: a wage below the threshold takes nothing whatever the split", "2024-05", sag(rf, fra15, hele(satser.Loen, "1000")), "6759.42", std},
		{"at the threshold", "2024-05", sag(rf, fra15, hele(satser.Loen, "16323")), "6759.42", std},
		{"an øre above it", "2024-05", sag(rf, fra15, hele(satser.Loen, "16323.01")), "kræver skøn", std},
		{"two that together reach it", "2024-05", sag(rf, fra15, hele(satser.Loen, "10000"), hele(satser.Loen, "6323")), "6759.42", std},
		{"two that together exceed it", "2024-05", sag(rf, fra15, hele(satser.Loen, "10000"), hele(satser.Loen, "6323.01")), "kræver skøn", std},
		{"beside wage in the course", "2024-05", sag(rf, fra15, med(for15("6323.01", satser.Loen)), hele(satser.Loen, "10000")), "kræver skøn", std},
		{"kap. 6 b takes 30 % of it", "2024-05", sag(jaf, fra15, hele(satser.Loen, "1000")), "kræver skøn", std},
		{"of 0 kr.", "2024-05", sag(jaf, fra15, hele(satser.Loen, "0")), "6759.42", std},
		{"2021 too", "2021-05", sag(rf, forloeb("2021-05-15", ""), med(loen("2021-05", "1000"))), "kræver skøn", std},
		{"krone for krone", "2024-05", sag(rf, fra15, hele(satser.Renter, "1000")), "kræver skøn", std},
		{"krone for krone beside what takes it all", "2024-05", sag(rf, fra15, med(for15("6759.41", satser.Renter)), hele(satser.Renter, "1000")), "kræver skøn", std},
		{"and an øre more", "2024-05", sag(rf, fra15, med(for15("6759.42", satser.Renter)), hele(satser.Renter, "1000")), "0.00", std},
		{"a tilbud that 37 hours leave out, all in the course or none", "2024-05", sag(rf, fra15, hele(satser.Tilbudsindtaegt, "660.82")), "kræver skøn", std},
		{"a tilbud of 0 kr.", "2024-05", sag(rf, fra15, hele(satser.Tilbudsindtaegt, "0")), "6759.42", std},
		{"whose hours could leave out of another tilbud", "2024-05", sag(rf, fra15, med(for15("1000", satser.Tilbudsindtaegt)), hele(satser.Tilbudsindtaegt, "0")), "kræver skøn", std},
		{"two whose hours could: 84 hours leave 6.098,60 of it, 47 would leave 6.759,42", "2024-05", sag(rf, fra15, med(for15("7598.84", satser.Tilbudsindtaegt)),
			hele(satser.Tilbudsindtaegt, "0"), hele(satser.Tilbudsindtaegt, "0")), "kræver skøn", std},
		{"one whose hours could: 47 leave all", "2024-05", sag(rf, fra15, med(for15("7598.84", satser.Tilbudsindtaegt)), hele(satser.Tilbudsindtaegt, "0")), "0.00", std},
		{"its hours besides those that count: 47 leave 6.580,82, 37 would leave 6.759,42", "2024-05",
			sag(rf, fra15, med(for15("7420.24", satser.Tilbudsindtaegt)), hele(satser.Tilbudsindtaegt, "0")), "kræver skøn", std},
		{"a tilbud beside one of nothing", "2024-05", sag(rf, fra15, hele(satser.Tilbudsindtaegt, "5000"), hele(satser.Tilbudsindtaegt, "0")), "kræver skøn", std},
		{"lost earnings beside some of nothing", "2024-05", sag(rf, tabt("5000"), tabt("0")), "kræver skøn", std},
		{"lost earnings beside wage: each takes 3.000 at the most", "2024-05", sag(jaf, fra15, hele(satser.Loen, "10000"), tabt("3000")), "kræver skøn", std},
		{"an income for a time outside waits for nothing", "2024-05", sag(rf, fra15, med(for100("2024-05-01", "2024-05-14", "2024-05-31"))), "6759.42", std},
	})
	uvis := opgoer(t, beregner(), sag(rf, ung, tabt("0")), satser.MustMaaned("2024-05"))
	if fik := iDer(uvis.Spor.Mangler()); len(fik) != 1 || fik[0] != spor.Bolig {
		t.Errorf("only the home decides: %v", fik)
	}
}

// TestAabenIndtaegtAfrundet: what is rounded to nothing is nothing, unless a sanction is there to take it. An amount is not: ATP is
// measured by it before it is rounded.
func TestAabenIndtaegtAfrundet(t *testing.T) {
	kroner := ydelse.Praksis{Afrunding: spor.AfrundKroner}
	tabt := func(b string) valg { return med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", b)) }
	halv, under := andet("2024-05", "12325.50"), andet("2024-05", "12325.51")
	tjekRaekker(t, []raekke{
		{"49 øre left are 0 kr.", "2024-05", sag(rf, under, tabt("5000")), "0.00", kroner},
		{"50 are 1 kr.", "2024-05", sag(rf, halv, tabt("5000")), "kræver skøn", kroner},
		{"to the øre they are 49", "2024-05", sag(rf, under, tabt("5000")), "kræver skøn", std},
		{"a sanction takes them", "2024-05", sag(rf, under, tabt("5000"), forsoemt(arbejdsafvisning("2024-05-13"))), "kræver skøn", kroner},
		{"nothing is left for it to take", "2024-05", sag(rf, andet("2024-05", "12326"), tabt("5000"), forsoemt(arbejdsafvisning("2024-05-13"))), "0.00", std},
		{"12.325,60 is 12.326 kr. too, but below the amount for ATP", "2024-05", sag(rf, tabt("0.40")), "kræver skøn", kroner},
		{"a benefit of 40 øre is 0 kr., but not because of income", "2024-05", sag(rf, loft("2024-01-01", "", ydelse.Loft10f, "0.40"), tabt("5000")), "kræver skøn", kroner},
	})
}

// for15 is an income from 15 to 31 May 2024; 10 hours if it is of a tilbud.
func for15(b string, a satser.Indtaegtsart) ydelse.Indtaegt {
	x := indtaegt(a, "2024-05", b)
	x.Periode.Fra = dag("2024-05-15")
	if a == satser.Tilbudsindtaegt {
		x.Timer = 1000
	}
	return x
}

// TestAabenIndtaegtTrin: the statement says that the income does not decide and is not counted, and names no practice.
func TestAabenIndtaegtTrin(t *testing.T) {
	m := satser.MustMaaned("2024-05")
	for id, s := range map[spor.ID]*ydelse.Sag{
		spor.PostSkoen:  sag(rf, med(indtaegt(satser.TabtArbejdsfortjeneste, "2024-05", "0"))),
		spor.PostDelvis: sag(rf, forloeb("2024-05-15", ""), med(loen("2024-05", "1000"))),
		spor.PostOverskud: sag(jaf, selvstaendig("2014-07-01", "2024-05-10", ydelse.HoejstHalvdelen),
			med(indtaegt(satser.Virksomhedsoverskud, "2024-05", "0"))),
	} {
		o := opgoer(t, beregner(), s, m)
		trin := find(o.Spor, id)
		if len(trin) != 1 || trin[0].Udfald != spor.Opfyldt || trin[0].Praksis != 0 || !o.Loensum.IsZero() || !o.Fradrag().IsZero() {
			t.Errorf("%v: %v taken of %v\n%s", id, o.Fradrag(), o.Loensum, trinliste(o.Spor))
		}
	}
}

// TestOverskudIEnDel: in a month partly under § 69 j, stk. 4, the profit of those days is left out and the rest deducted; how much
// that is, is the caseworker's. 10 days of 6.163 and 21 of 12.326 in May 2024 are 10.337,94.
func TestOverskudIEnDel(t *testing.T) {
	til10 := selvstaendig("2014-07-01", "2024-05-10", ydelse.HoejstHalvdelen)
	x := func(b string, v satser.Virkning) ydelse.Indtaegt {
		y := indtaegt(satser.Virksomhedsoverskud, "2024-05", b)
		y.Vurdering = v
		return y
	}
	tjekRaekker(t, []raekke{
		{"not split", "2024-05", sag(jaf, til10, med(x("3000", 0))), "kræver skøn", std},
		{"split: 1.000 left out and 2.000 deducted", "2024-05", sag(jaf, til10, med(x("1000", satser.IkkeFradrag), x("2000", satser.KroneForKrone))), "8337.94", std},
		{"it takes no more than all", "2024-05", sag(jaf, til10, andet("2024-05", "10337.95"), med(x("3000", 0))), "0.00", std},
	})
	_, err := beregner().Beregn(sag(jaf, til10, med(x("3000", satser.Loenregel))), satser.MustMaaned("2024-05"))
	kraevInputfejl(t, err, "indtaegter[0].vurdering", satser.KodeModstrid) // profit is not wage
	o := opgoer(t, beregner(), sag(jaf, til10, med(x("3000", 0))), satser.MustMaaned("2024-05"))
	trin := find(o.Spor, spor.PostOverskud)
	if len(trin) != 1 || trin[0].Bestemmelse() != "§ 69 j, stk. 8, 2. pkt." || trin[0].Led[1] != spor.Dagtal(10, 0) || trin[0].Led[2] != spor.Dagtal(31, 0) {
		t.Errorf("%s", trinliste(o.Spor))
	}
}
