package ydelse_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
)

// skiftet is what changes in a period, a line each.
func skiftet(t *testing.T, s *ydelse.Sag, fra, til string) (ud []string) {
	t.Helper()
	p, err := beregner().OpgoerPeriode(s, satser.MustMaaned(fra), satser.MustMaaned(til))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range p.Skift {
		ud = append(ud, x.Dag.String()+" "+x.Art.String()+" "+x.Felt+": "+x.Tekst())
	}
	return ud
}

// TestSkiftFakta: each kind of fact, with its first day and the first day without it, in the words of a letter.
func TestSkiftFakta(t *testing.T) {
	alt := samlet(foedt("1999-05-10"), forloeb("2024-01-01", "2024-05-28"), bolig("2024-05-02", "2024-05-03", spor.Ja), barn("2006-05-04", ydelse.Danmark),
		barn("2024-05-05", ydelse.Danmark), bidrag("2024-05-06", "2024-05-07", "100", "100"), loft("2024-05-08", "2024-05-09", ydelse.Loft10f, "6000"))
	for _, r := range []struct {
		grund string
		s     *ydelse.Sag
		vil   []string
	}{
		{"nothing", sag(rf), nil},
		{"on the first day of the period nothing changes inside it", sag(rf, forloeb("2024-05-01", "2024-05-31"), passiv("2024-05-01", "")), nil},
		{"the facts of the level", sag(rf, alt), []string{
			"2024-05-02 faktum-begynder bolig[0]: Bolig hos en forælder begynder den 2. maj 2024.",
			"2024-05-04 faktum-slutter bolig[0]: Bolig hos en forælder er slut; den sidste dag er den 3. maj 2024.",
			"2024-05-04 barn-fylder-18 boern[0]: Forsørgelsespligt over for barn nr. 1 er slut, fordi barnet fylder 18 år den 4. maj 2024.",
			"2024-05-05 faktum-begynder boern[1]: Forsørgelsespligt over for barn nr. 2 begynder den 5. maj 2024.",
			"2024-05-06 faktum-begynder bidrag[0]: Bidragspligt nr. 1 begynder den 6. maj 2024.",
			"2024-05-08 faktum-slutter bidrag[0]: Bidragspligt nr. 1 er slut; den sidste dag er den 7. maj 2024.",
			"2024-05-08 faktum-begynder lofter[0]: Loft efter § 10 f begynder den 8. maj 2024.",
			"2024-05-10 fylder-25 foedt: Personen fylder 25 år den 10. maj 2024.",
			"2024-05-10 faktum-slutter lofter[0]: Loft efter § 10 f er slut; den sidste dag er den 9. maj 2024.",
			"2024-05-29 faktum-slutter forloeb[0]: Forløb nr. 1 er slut; den sidste dag er den 28. maj 2024.",
		}},
		{"the facts of the right", sag(jaf, passiv("2024-05-02", "2024-05-03"),
			bevaret("2024-05-06", "", ydelse.VedFlytning), bevaret("2024-05-04", "2024-05-05", ydelse.VedSygdom),
			ferie("2024-05-07", "2024-05-08", spor.Ja, spor.Ja), rejse("2024-05-09", "2024-05-10", ydelse.UdlandAndet), slut("2024-05-11", ydelse.FleksjobOphoert)), []string{
			"2024-05-02 faktum-begynder ret.betingelser[0]: Vurdering af aktiv deltagelse begynder den 2. maj 2024.",
			"2024-05-04 faktum-slutter ret.betingelser[0]: Vurdering af aktiv deltagelse er slut; den sidste dag er den 3. maj 2024.",
			"2024-05-04 faktum-begynder ret.bevaret[1]: Sygdom begynder den 4. maj 2024.",
			"2024-05-06 faktum-paa-dag ret.bevaret[0]: Flytning til en anden kommune den 6. maj 2024.",
			"2024-05-06 faktum-slutter ret.bevaret[1]: Sygdom er slut; den sidste dag er den 5. maj 2024.",
			"2024-05-07 faktum-begynder ret.ferie[0]: Ferie begynder den 7. maj 2024.",
			"2024-05-09 faktum-slutter ret.ferie[0]: Ferie er slut; den sidste dag er den 8. maj 2024.",
			"2024-05-09 faktum-begynder ret.udland[0]: Ophold i udlandet begynder den 9. maj 2024.",
			"2024-05-11 faktum-slutter ret.udland[0]: Ophold i udlandet er slut; den sidste dag er den 10. maj 2024.",
			"2024-05-11 forloeb-ophoerer ret.ophoer[0]: Forløbet ophører den 11. maj 2024: ansættelsen i fleksjob er ophørt.",
		}},
		{"the former benefit", sag(rf, tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-05-14")), []string{
			"2024-05-15 faktum-slutter tidligereYdelse: Retten til sygedagpenge er slut; den sidste dag er den 14. maj 2024.",
		}},
		{"a course that was given up ends on that day and not on the day it was granted to", sag(rf, forloeb("2024-01-01", "2024-05-28"), slut("2024-05-11", ydelse.Frasagt)), []string{
			"2024-05-11 forloeb-ophoerer ret.ophoer[0]: Forløbet ophører den 11. maj 2024: personen har frasagt sig ydelsen.",
		}},
	} {
		if d := cmp.Diff(r.vil, skiftet(t, r.s, "2024-05", "2024-05")); d != "" {
			t.Errorf("%s (-want +got):\n%s", r.grund, d)
		}
	}
}

// TestSkiftSatserOgRegler: each rate that the months use, and each rule that the case meets, on the day it changes.
func TestSkiftSatserOgRegler(t *testing.T) {
	wage := func(m string) ydelse.Indtaegt { return loen(m, "1000") }
	for _, r := range []struct {
		grund    string
		s        *ydelse.Sag
		fra, til string
		vil      []string
	}{
		{"a new year", sag(rf), "2024-12", "2025-01", []string{
			"2025-01-01 sats : Satsen »ressourceforløbsydelse, ikke-forsørger« ændres den 1. januar 2025 fra 12.326,00 til 12.770,00 kr.",
		}},
		{"without income the wage rule is none of its", sag(rf), "2021-12", "2022-01", []string{
			"2022-01-01 sats : Satsen »ressourceforløbsydelse, ikke-forsørger« ændres den 1. januar 2022 fra 11.698,00 til 11.716,00 kr.",
		}},
		{"the closing of the scheme", sag(rf), "2026-01", "2026-02", []string{
			"2026-02-01 regel : Reglen om bevilling af forløb ændres den 1. februar 2026 fra »gælder« til »gælder ikke«, jf. ændringslov § 21, stk. 8 (lov 1750/2025).",
		}},
		{"§ 5, stk. 3, when there is something about the right", sag(jaf, rejse("2021-03-01", "2021-03-01", ydelse.UdlandAndet)), "2021-02", "2021-02", []string{
			"2021-02-12 regel : Reglen om kortvarigt ophold i udlandet ændres den 12. februar 2021 fra »kræver skøn« til »ét døgnophold«, jf. LAS § 5, stk. 3 (LBK 241/2021).",
		}},
		{"but not otherwise", sag(jaf), "2021-02", "2021-02", nil},
		{"nor when only the number of the stykke changes", sag(jaf, passiv("2023-12-20", "2023-12-20")), "2023-12", "2023-12", []string{
			"2023-12-20 faktum-begynder ret.betingelser[0]: Vurdering af aktiv deltagelse begynder den 20. december 2023.",
			"2023-12-21 faktum-slutter ret.betingelser[0]: Vurdering af aktiv deltagelse er slut; den sidste dag er den 20. december 2023.",
		}},
		{"a rule whose numbers change says only that it does", sag(rf, med(wage("2022-01"))), "2021-12", "2022-01", []string{
			"2022-01-01 sats : Satsen »ressourceforløbsydelse, ikke-forsørger« ændres den 1. januar 2022 fra 11.698,00 til 11.716,00 kr.",
			"2022-01-01 sats : Satsen »lønindtægtsgrænse« ændres den 1. januar 2022 fra 15.264,00 til 15.401,00 kr.",
			"2022-01-01 regel : Reglen om fradrag for lønindtægt ændres den 1. januar 2022, jf. LAS § 68 a, stk. 2 (LBK 241/2021, ændret ved lov 1160/2021).",
		}},
	} {
		if d := cmp.Diff(r.vil, skiftet(t, r.s, r.fra, r.til)); d != "" {
			t.Errorf("%s (-want +got):\n%s", r.grund, d)
		}
	}
}

// TestSkiftSammeSats: a figure that goes on under a new first day is no change.
func TestSkiftSammeSats(t *testing.T) {
	b, m := ydelse.Beregner{Regler: medFigur(t, satser.MaanedIkkeForsoerger, rf, "2024-05-10", "2024-12-31", "12326")}, satser.MustMaaned("2024-05")
	if p, err := b.OpgoerPeriode(sag(rf), m, m); err != nil || len(p.Skift) != 0 || p.Maaneder[0].Ydelse.String() != "12326.00" {
		t.Errorf("%v, %v, %+v", err, p.Maaneder[0].Ydelse, p.Skift)
	}
}

// TestSkiftFuldstaendigt: every day on which a part of a month begins, and every rate that differs between two months
// that follow on each other, is told of; in order, inside the period, in whole sentences.
func TestSkiftFuldstaendigt(t *testing.T) {
	periodeegenskab(t, 2, func(t *rapid.T, s *ydelse.Sag, fra, til satser.Maaned, b ydelse.Beregner) {
		p, err := b.OpgoerPeriode(s, fra, til)
		if err != nil {
			t.Fatal(err)
		}
		inde := satser.Periode{Fra: fra.FoersteDag().AddDays(1), Til: til.SidsteDag()}
		for i, x := range p.Skift {
			if !inde.Contains(x.Dag) || i > 0 && x.Dag.Before(p.Skift[i-1].Dag) || slices.Contains(p.Skift[:i], x) {
				t.Fatalf("%+v is outside %v, out of order or told twice", x, inde)
			}
			tjekSkifttekst(t, x)
		}
		har := func(f func(x ydelse.Skift) bool) bool { return slices.ContainsFunc(p.Skift, f) }
		for i, o := range p.Maaneder {
			for _, x := range find(o.Spor, spor.Delperiode) {
				if x.Periode.Fra != o.Maaned.FoersteDag() && !har(func(y ydelse.Skift) bool { return y.Dag == x.Periode.Fra }) {
					t.Fatalf("a part begins on %v\n%s", x.Periode.Fra, trinliste(o.Spor))
				}
			}
			if i == 0 {
				continue
			}
			for sats, foer := range maanedssatser(p.Maaneder[i-1]) {
				efter, ok := maanedssatser(o)[sats]
				m := satser.Periode{Fra: p.Maaneder[i-1].Maaned.FoersteDag().AddDays(1), Til: o.Maaned.SidsteDag()}
				if ok && foer != efter && !har(func(y ydelse.Skift) bool {
					return y.Sats == sats && y.Foer == foer && y.Efter == efter && m.Contains(y.Dag)
				}) {
					t.Fatalf("%v goes from %v to %v in %v", sats, foer, efter, o.Maaned)
				}
			}
		}
	})
}

// maanedssatser gives the figure of each rate that the month's levels use.
func maanedssatser(o ydelse.Opgoerelse) map[satser.Sats]satser.Beloeb {
	ud := map[satser.Sats]satser.Beloeb{}
	for _, x := range find(o.Spor, spor.Maanedssats) {
		ud[x.Sats.Sats] = satser.BeloebAfEnheder(x.Resultat.Vaerdi)
	}
	return ud
}

func tjekSkifttekst(t tester, x ydelse.Skift) {
	t.Helper()
	s := x.Tekst()
	uden := strings.TrimSuffix(s, ".")
	if uden == s || strings.HasSuffix(uden, ".") && !strings.HasSuffix(s, "kr.") || strings.Contains(strings.ToLower(s), "ukendt") || strings.Contains(s, "  ") {
		t.Errorf("%+v: %q", x, s)
	}
	if forbogstav := s[:1]; forbogstav != strings.ToUpper(forbogstav) {
		t.Errorf("%q does not begin with a capital", s)
	}
	if x.Art == ydelse.SatsSkifter && x.Foer == x.Efter {
		t.Errorf("%+v changes nothing", x)
	}
	fakta := x.Art <= ydelse.BarnFylder18
	if fakta == (x.Felt == "") || (x.Art == ydelse.SatsSkifter) != (x.Sats != 0) || (x.Art == ydelse.RegelSkifter) != (x.Regel != 0) {
		t.Errorf("%+v does not say what changes", x)
	}
}

// TestSkiftJSON: a change comes back from its document, and its kinds have names.
func TestSkiftJSON(t *testing.T) {
	s := sag(rf, passiv("2024-12-10", "2024-12-12"), bevaret("2025-01-01", "", ydelse.VedFlytning), rejse("2025-02-01", "2025-02-02", ydelse.UdlandAndet))
	p, err := beregner().OpgoerPeriode(s, satser.MustMaaned("2024-12"), satser.MustMaaned("2025-03"))
	if err != nil || len(p.Skift) < 7 {
		t.Fatalf("%d changes, %v", len(p.Skift), err)
	}
	data, err := json.Marshal(p.Skift)
	if err != nil {
		t.Fatal(err)
	}
	var igen []ydelse.Skift
	if err := json.Unmarshal(data, &igen); err != nil || !cmp.Equal(igen, p.Skift) {
		t.Errorf("%v\n%s", err, cmp.Diff(p.Skift, igen))
	}
	for a := ydelse.FaktumBegynder; a <= ydelse.RegelSkifter; a++ {
		var b ydelse.Skifteart
		navn, err := a.MarshalText()
		if err != nil || b.UnmarshalText(navn) != nil || a != b || a.String() != string(navn) {
			t.Errorf("%d: %s %v", a, navn, err)
		}
	}
	var b ydelse.Skifteart
	kraevInputfejl(t, b.UnmarshalText([]byte("nytår")), "art", satser.KodeUkendt)
	if _, err := (ydelse.RegelSkifter + 1).MarshalText(); err == nil {
		t.Error("a kind that is none has a name")
	}
}

// TestSkiftReglerISagen: a rule that changes is told of where the case has what it is about, and not otherwise.
func TestSkiftReglerISagen(t *testing.T) {
	sygFoer, fejl := foerForloeb(0, ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-12-31"), forsoemt(samtale("2024-05-13", "2024-05-13"))
	syg := tidligere(ydelse.Sygedagpenge, "20000", ydelse.PrMaaned, "2024-12-31")
	led := tidligere(ydelse.Ledighedsydelse, "20000", ydelse.PrMaaned, "")
	loft := func(a ydelse.Loftart) valg { return loft("2024-01-01", "", a, "6000") }
	selv, ingen := selvstaendig("2024-01-01", "", ydelse.HoejstHalvdelen), samlet()
	for _, r := range []struct {
		regel     satser.Regel
		med, uden []valg
	}{
		{satser.RegelBoernsOphold, []valg{barn("2020-01-01", ydelse.Danmark)}, []valg{ingen, bidrag("2020-01-01", "", "1", "1")}},
		{satser.RegelBidrag, []valg{bidrag("2020-01-01", "", "1", "1")}, []valg{ingen, barn("2020-01-01", ydelse.Danmark)}},
		{satser.RegelSygedagpenge, []valg{syg, sygFoer}, []valg{ingen, led}},
		{satser.RegelLedighedsydelse, []valg{led}, []valg{ingen, syg, sygFoer}},
		{satser.RegelSelvstaendig, []valg{selv}, []valg{ingen, led}},
		{satser.RegelLoftF, []valg{loft(ydelse.Loft10f)}, []valg{ingen, loft(ydelse.Loft10h), loft(ydelse.Loft10j)}},
		{satser.RegelLoftH, []valg{loft(ydelse.Loft10h)}, []valg{ingen, loft(ydelse.Loft10f)}},
		{satser.RegelLoftJ, []valg{loft(ydelse.Loft10j)}, []valg{ingen, loft(ydelse.Loft10f)}},
		{satser.RegelNulydelse, []valg{med(loen("2024-05", "1"))}, []valg{ingen, fejl}},
		{satser.RegelSatsgruppe, []valg{ingen}, nil},
		{satser.RegelUdbetaling, []valg{ingen}, nil},
		{satser.RegelVejledning, []valg{fejl}, []valg{ingen, med(loen("2024-05", "1"))}},
		{satser.RegelRimeligGrund, []valg{fejl}, []valg{ingen}},
		{satser.RegelArbejdsgiver, []valg{fejl}, []valg{ingen}},
		{satser.UdeblevetFraSamtale.Regel(), []valg{fejl}, []valg{ingen}},
	} {
		o, ordning := satser.Ressourceforloeb, rf
		if r.regel == satser.RegelSelvstaendig || r.regel == satser.RegelArbejdsgiver { // kap. 6 b has them alone
			o, ordning = satser.Jobafklaring, jaf
		}
		b := andenVirkning(t, r.regel, o, "2024-05-12")
		for vil, valgte := range map[bool][]valg{true: r.med, false: r.uden} {
			for i, v := range valgte {
				maj := satser.MustMaaned("2024-05")
				p, err := b.OpgoerPeriode(sag(ordning, v), maj, maj)
				fik := slices.ContainsFunc(p.Skift, func(x ydelse.Skift) bool { return x.Regel == r.regel && x.Dag == dag("2024-05-12") })
				if err != nil || fik != vil {
					t.Errorf("%v, with what it is about: %v (%d), and told of: %v (%v)", r.regel, vil, i, fik, err)
				}
			}
		}
	}
}

// andenVirkning is the embedded rule set with a rule that has another effect than it has, from a day.
func andenVirkning(t *testing.T, g satser.Regel, o satser.Ordning, fra string) ydelse.Beregner {
	t.Helper()
	v, err := satser.Gaeldende().Regel(g, o, dag(fra))
	if err != nil {
		t.Fatal(err)
	}
	foer := v.Virkning
	v.Fra = dag(fra)
	for v.Virkning = 1; v.Virkning.IsValid(); v.Virkning++ {
		if ny, _, err := satser.Gaeldende().Med(satser.NyRegel(g, o, v)); err == nil && v.Virkning != foer {
			return ydelse.Beregner{Regler: ny}
		}
	}
	t.Fatalf("%v has no other effect", g)
	return ydelse.Beregner{}
}
