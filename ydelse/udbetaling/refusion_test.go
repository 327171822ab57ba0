package udbetaling_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
)

// uge is hours in the days of a week.
func uge(fra, til, timer string) udbetaling.Fravaer {
	n, err := satser.ParseTimer(timer)
	if err != nil {
		panic(err)
	}
	return udbetaling.Fravaer{Periode: satser.MustPeriode(fra, til), Timer: n}
}

// giver is an employer who pays a wage for hours.
func giver(loen string, fravaer ...udbetaling.Fravaer) udbetaling.Arbejdsgiver {
	return udbetaling.Arbejdsgiver{Loen: kr(loen), Fravaer: fravaer}
}

func fakta(a ...udbetaling.Arbejdsgiver) udbetaling.Refusionsfakta {
	return udbetaling.Refusionsfakta{Arbejdsgivere: a}
}

// refunder computes a month, and holds it to what every answer must be.
func refunder(t testing.TB, s *ydelse.Sag, maaned string, f udbetaling.Refusionsfakta) udbetaling.Refusion {
	t.Helper()
	r, err := beregner().Refusion(s, satser.MustMaaned(maaned), f)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Spor.Efterregn(); err != nil {
		t.Fatalf("%v\n%s", err, trinliste(r.Spor))
	}
	sum, tillaeg := satser.Beloeb{}, satser.Beloeb{}
	for i, x := range r.Arbejdsgivere {
		sum, _ = sum.Add(x.Refusion)
		tillaeg, _ = tillaeg.Add(x.Tillaeg)
		if x.Refusion.Compare(f.Arbejdsgivere[i].Loen) > 0 || x.Refusion.Sign() < 0 || !x.Refusion.HeleOere() || x.Tillaeg.Enheder()%satser.EnhederPrKrone != 0 {
			t.Errorf("employer %d gets %+v of a wage of %v", i+1, x, f.Arbejdsgivere[i].Loen)
		}
	}
	if sum != r.IAlt || tillaeg != r.Tillaeg {
		t.Errorf("the parts are %v and %v, not %v and %v", sum, tillaeg, r.IAlt, r.Tillaeg)
	}
	for i, x := range r.Spor {
		if x.Hjemmel.IsZero() || strings.HasPrefix(x.Tekst(), x.ID.Titel()+": ") {
			t.Errorf("step %d (%v) has no provision or no sentence", i+1, x.ID)
		}
	}
	return r
}

// beloebene gives refusion and supplement of each employer.
func beloebene(r udbetaling.Refusion) (ud []string) {
	for _, x := range r.Arbejdsgivere {
		ud = append(ud, x.Refusion.String()+"+"+x.Tillaeg.String())
	}
	return ud
}

// TestRefusion: the hour is 12.326 × 12 / 52 / 37 = 76,8773… kr. in 2024 and 11.423 × 12 / 52 / 37 = 71,2453… kr. in 2019.
func TestRefusion(t *testing.T) {
	maj := []udbetaling.Fravaer{
		uge("2024-05-01", "2024-05-05", "22.2"), uge("2024-05-06", "2024-05-12", "37"), uge("2024-05-13", "2024-05-19", "37"),
		uge("2024-05-20", "2024-05-26", "37"), uge("2024-05-27", "2024-05-31", "37"),
	}
	for _, r := range []struct {
		grund, maaned string
		valg          []valg
		fakta         udbetaling.Refusionsfakta
		want          []string
	}{
		{"one week of 37 hours: 2.844,46", "2024-05", nil, fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37"))), []string{"2844.46+43.00"}},
		{"40 hours in a week count as 37", "2024-05", nil, fakta(giver("9000", uge("2024-05-06", "2024-05-12", "40"))), []string{"2844.46+43.00"}},
		{"37,01 hours count as 37", "2024-05", nil, fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37.01"))), []string{"2844.46+43.00"}},
		{"36,99 hours: 2.843,69", "2024-05", nil, fakta(giver("9000", uge("2024-05-06", "2024-05-12", "36.99"))), []string{"2843.69+43.00"}},
		{"Sunday and Monday are two weeks", "2024-05", nil, fakta(giver("9000", uge("2024-05-12", "2024-05-12", "20"), uge("2024-05-13", "2024-05-13", "20"))), []string{"3075.09+46.00"}},
		{"a month of weeks: 170,2 hours are 13.084,52", "2024-05", nil, fakta(giver("30000", maj...)), []string{"13084.52+196.00"}},
		{"a month of 160,33 hours: 12.325,74", "2024-05", nil, fakta(giver("30000", uge("2024-05-01", "2024-05-31", "160.33"))), []string{"12325.74+185.00"}},
		{"a month of more hours counts 160,33", "2024-05", nil, fakta(giver("30000", uge("2024-05-01", "2024-05-31", "170.2"))), []string{"12325.74+185.00"}},
		{"at most the wage", "2024-05", nil, fakta(giver("2844.45", uge("2024-05-06", "2024-05-12", "37"))), []string{"2844.45+43.00"}},
		{"a wage an øre above", "2024-05", nil, fakta(giver("2844.47", uge("2024-05-06", "2024-05-12", "37"))), []string{"2844.46+43.00"}},
		{
			"less sygedagpenge, after the limit of the wage", "2024-05", nil,
			fakta(udbetaling.Arbejdsgiver{Loen: kr("2000"), Sygedagpenge: kr("1500"), Fravaer: []udbetaling.Fravaer{uge("2024-05-06", "2024-05-12", "37")}}),
			[]string{"500.00+8.00"},
		},
		{
			"never below nothing", "2024-05", nil,
			fakta(udbetaling.Arbejdsgiver{Loen: kr("2000"), Sygedagpenge: kr("2000.01"), Fravaer: []udbetaling.Fravaer{uge("2024-05-06", "2024-05-12", "37")}}),
			[]string{"0.00+0.00"},
		},
		{
			"two employers within 37 hours share nothing", "2024-05", nil,
			fakta(giver("9000", uge("2024-05-06", "2024-05-12", "20")), giver("9000", uge("2024-05-06", "2024-05-12", "17"))), []string{"1537.54+23.00", "1306.91+20.00"},
		},
		{
			"20 and 37 hours: 20/57 and 37/57 of 2.844,46, each rounded down", "2024-05", nil,
			fakta(giver("9000", uge("2024-05-06", "2024-05-12", "20")), giver("9000", uge("2024-05-06", "2024-05-12", "37"))), []string{"998.05+15.00", "1846.40+28.00"},
		},
		{
			"a week that is shared and one that is not", "2024-05", nil,
			fakta(giver("9000", uge("2024-05-06", "2024-05-12", "20"), uge("2024-05-13", "2024-05-19", "20")), giver("9000", uge("2024-05-06", "2024-05-12", "37"))),
			[]string{"2535.59+38.00", "1846.40+28.00"},
		},
		{
			"different days of one week are one week", "2024-05", nil,
			fakta(giver("9000", uge("2024-05-06", "2024-05-07", "20")), giver("9000", uge("2024-05-08", "2024-05-12", "37"))), []string{"998.05+15.00", "1846.40+28.00"},
		},
		{
			"two employers with a month each: 160,33 hours shared", "2024-05", nil,
			fakta(giver("30000", uge("2024-05-01", "2024-05-31", "160.33")), giver("30000", uge("2024-05-01", "2024-05-31", "160.33"))), []string{"6162.87+92.00", "6162.87+92.00"},
		},
		{
			"hours of the same week in the month before", "2024-05", nil,
			udbetaling.Refusionsfakta{Arbejdsgivere: []udbetaling.Arbejdsgiver{giver("9000", uge("2024-05-01", "2024-05-05", "30"), uge("2024-05-06", "2024-05-12", "37"))}, TimerFoer: 1480},
			[]string{"4551.13+68.00"},
		},
		{
			"the whole week had refusion in the month before", "2024-05", nil,
			udbetaling.Refusionsfakta{Arbejdsgivere: []udbetaling.Arbejdsgiver{giver("9000", uge("2024-05-01", "2024-05-05", "30"))}, TimerFoer: 3700},
			[]string{"0.00+0.00"},
		},
		{
			"the municipality's own amount for an hour", "2024-05", nil,
			udbetaling.Refusionsfakta{Arbejdsgivere: []udbetaling.Arbejdsgiver{giver("9000", uge("2024-05-06", "2024-05-12", "37"))}, Timebeloeb: kr("76.88")},
			[]string{"2844.56+43.00"},
		},
		{"with a child: 16.382 kr. a month", "2024-05", []valg{barn("2012-03-01", ydelse.Danmark)}, fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37"))), []string{"3780.46+57.00"}},
		{"75 % for a self-employed person: 9.244,50", "2024-05", []valg{func(s *ydelse.Sag) {
			s.Selvstaendig = []ydelse.Selvstaendig{{Fra: dag("2024-01-01"), Arbejde: ydelse.HoejstEnFjerdedel}}
		}}, fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37"))), []string{"2133.34+32.00"}},
		{"income makes no difference", "2024-05", []valg{indtaegt("2024-05", "12000")}, fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37"))), []string{"2844.46+43.00"}},
		{"nor does an income that is left to the caseworker", "2024-05", []valg{func(s *ydelse.Sag) {
			s.Indtaegter = []ydelse.Indtaegt{{Art: satser.AndenIndtaegt, Beloeb: kr("100"), Periode: satser.MustPeriode("2024-01-01", "2024-05-10"), Udbetalt: dag("2024-05-31")}}
			s.Forloeb[0].Fra = dag("2024-02-01")
		}}, fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37"))), []string{"2844.46+43.00"}},
		{"a course from the 10th has the same hour", "2024-05", []valg{forloeb("2024-05-10", "")}, fakta(giver("9000", uge("2024-05-13", "2024-05-19", "37"))), []string{"2844.46+43.00"}},
		{"no supplement in 2019", "2019-05", nil, fakta(giver("9000", uge("2019-05-06", "2019-05-12", "37"))), []string{"2636.07+0.00"}},
		{"two weeks of 40 hours in 2019 are rounded once", "2019-05", nil, fakta(giver("9000", uge("2019-05-06", "2019-05-12", "40"), uge("2019-05-13", "2019-05-19", "40"))), []string{"5272.15+0.00"}},
		{"0,3 % in 2020 of 2.666,30", "2020-05", nil, fakta(giver("9000", uge("2020-05-04", "2020-05-10", "37"))), []string{"2666.30+8.00"}},
		{"2,1 % in 2026 of 3.079,61", "2026-05", nil, fakta(giver("9000", uge("2026-05-04", "2026-05-10", "37"))), []string{"3079.61+65.00"}},
		{"the first month of the scheme", "2014-07", nil, fakta(giver("9000", uge("2014-07-07", "2014-07-13", "37"))), []string{"2466.69+0.00"}},
	} {
		got := refunder(t, sag(jaf, r.valg...), r.maaned, r.fakta)
		if got.Udfald != spor.Beregnet || !slices.Equal(beloebene(got), r.want) {
			t.Errorf("%s: %v %v, want %v\n%s", r.grund, got.Udfald, beloebene(got), r.want, trinliste(got.Spor))
		}
	}
}

// TestRefusionSanktion: a sanction lowers the refusion, as § 69 l, stk. 7, takes for granted; at its full amount, since there is no income.
func TestRefusionSanktion(t *testing.T) {
	s := sag(jaf, svig("2024-04-02"), indtaegt("2024-05", "6000"))
	r := refunder(t, s, "2024-05", fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37"))))
	// 12.326 − 2.783 = 9.543 kr.; × 12 / 52 is 2.202,23.
	if r.Ydelse != kr("9543") || !slices.Equal(beloebene(r), []string{"2202.23+33.00"}) {
		t.Errorf("%v %v", r.Ydelse, beloebene(r))
	}
}

// TestRefusionVidere: without a benefit there is no refusion, and what the month misses is passed on.
func TestRefusionVidere(t *testing.T) {
	f := fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37")))
	ung := refunder(t, sag(jaf, foedt("2001-01-01")), "2024-05", f)
	if ung.Udfald != spor.Uoplyst || ung.Arbejdsgivere != nil || len(ung.Spor.Mangler()) == 0 {
		t.Errorf("%+v", ung)
	}
	s := sag(jaf)
	s.Ret.Udland = []ydelse.Udlandsophold{{Fra: dag("2024-05-01"), Til: dag("2024-05-31"), Art: ydelse.UdlandAndet}}
	if ude := refunder(t, s, "2024-05", f); ude.Udfald != spor.IkkeOpfyldt || ude.Arbejdsgivere != nil {
		t.Errorf("%+v", ude)
	}
	// A course that has ended before its last day gives no days of absence, as one with that last day does.
	s = sag(jaf)
	s.Ret.Ophoer = []ydelse.Forloebsophoer{{Fra: dag("2024-04-01"), Art: ydelse.Frasagt}}
	for _, slut := range []*ydelse.Sag{s, sag(jaf, forloeb("2023-04-01", "2024-03-31"))} {
		_, err := beregner().Refusion(slut, satser.MustMaaned("2024-05"), f)
		inputfejl(t, err, "arbejdsgivere[0].fravaer[0].periode", satser.KodeModstrid)
	}
}

// TestRefusionHjemmel: the provisions, in the edition of the month.
func TestRefusionHjemmel(t *testing.T) {
	f := udbetaling.Arbejdsgiver{Loen: kr("9000"), Sygedagpenge: kr("10"), Fravaer: []udbetaling.Fravaer{uge("2024-05-06", "2024-05-12", "20")}}
	r := refunder(t, sag(jaf), "2024-05", fakta(f, giver("9000", uge("2024-05-06", "2024-05-12", "37"))))
	for id, want := range map[spor.ID]string{
		spor.RefusionYdelse: "LAS § 69 t, stk. 2, 1. pkt. (LBK 1031/2023)", spor.RefusionTimebeloeb: "LAS § 69 t, stk. 2, 1. pkt. (LBK 1031/2023)",
		spor.RefusionTimer: "LAS § 69 t, stk. 1 (LBK 1031/2023)", spor.RefusionLoft: "LAS § 69 t, stk. 2, 2. pkt. (LBK 1031/2023)",
		spor.RefusionAndel: "LAS § 69 t, stk. 3 (LBK 1031/2023)", spor.RefusionLoenloft: "LAS § 69 t, stk. 2, 2. pkt. (LBK 1031/2023)",
		spor.RefusionSygedagpenge: "LAS § 69 t, stk. 4 (LBK 1031/2023)", spor.RefusionProcent: "LAS § 69 x, stk. 3, nr. 5 (LBK 1031/2023)",
		spor.RefusionTillaeg: "LAS § 69 x, stk. 2, 2. pkt. (LBK 1031/2023)",
	} {
		if trin := find(r.Spor, id); trin == nil || trin.Hjemmel.String() != want {
			t.Errorf("%v: %v, want %s", id, trin, want)
		}
	}
	for _, p := range []spor.Praksis{spor.RefusionFuldtid, spor.RefusionUgevis, spor.RefusionNed} {
		if !har(r.Spor, p) {
			t.Errorf("%v is not named", p)
		}
	}
	if r := refunder(t, sag(jaf), "2019-12", fakta(giver("9000", uge("2019-12-02", "2019-12-08", "37")))); find(r.Spor, spor.RefusionProcent) != nil {
		t.Error("there is a supplement in 2019")
	}
	if har(r.Spor, spor.RefusionMaanedstimer) || har(r.Spor, spor.HalvKroneOp) {
		t.Error("a practice is named that was not followed")
	}
	hel := refunder(t, sag(jaf), "2024-05", fakta(giver("9000", uge("2024-05-01", "2024-05-31", "100"))))
	if !har(hel.Spor, spor.RefusionMaanedstimer) {
		t.Error("160,33 hours a month are not named as a practice")
	}
	// 1,5 % of 900,00 kr. is 13,50 kr.
	if halv := refunder(t, sag(jaf), "2024-05", fakta(giver("900", uge("2024-05-06", "2024-05-12", "37")))); halv.Tillaeg != kr("14") || !har(halv.Spor, spor.HalvKroneOp) {
		t.Errorf("half a krone: %v", halv.Tillaeg)
	}
	del := refunder(t, sag(jaf, forloeb("2024-05-10", "")), "2024-05", fakta(giver("9000", uge("2024-05-13", "2024-05-19", "37"))))
	if trin := find(del.Spor, spor.RefusionHelMaaned); trin == nil || trin.Praksis != spor.DelmaanedKalenderdage || trin.Resultat != spor.Kr(kr("12326")) {
		t.Errorf("a part month: %v", trin)
	}
}

// TestRefusionsfejl: malformed facts, with the path of the field.
func TestRefusionsfejl(t *testing.T) {
	god := func() udbetaling.Refusionsfakta { return fakta(giver("9000", uge("2024-05-06", "2024-05-12", "37"))) }
	for _, r := range []struct {
		felt string
		kode satser.Kode
		sag  *ydelse.Sag
		ret  func(*udbetaling.Refusionsfakta)
	}{
		{"sag.ordning", satser.KodeModstrid, sag(rf), func(*udbetaling.Refusionsfakta) {}},
		{"sag", satser.KodeMangler, nil, func(*udbetaling.Refusionsfakta) {}},
		{"arbejdsgivere", satser.KodeGraense, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere = nil }},
		{"arbejdsgivere", satser.KodeGraense, nil, func(f *udbetaling.Refusionsfakta) {
			f.Arbejdsgivere = slices.Repeat(f.Arbejdsgivere, udbetaling.MaksArbejdsgivere+1)
		}},
		{"timebeloeb", satser.KodeFortegn, nil, func(f *udbetaling.Refusionsfakta) { f.Timebeloeb = satser.BeloebAfEnheder(-100) }},
		{"timerFoer", satser.KodeModstrid, nil, func(f *udbetaling.Refusionsfakta) { f.TimerFoer = -1 }},
		{"timerFoer", satser.KodeModstrid, nil, func(f *udbetaling.Refusionsfakta) { f.TimerFoer = 16801 }},
		{"timerFoer", satser.KodeModstrid, nil, func(f *udbetaling.Refusionsfakta) {
			f.TimerFoer, f.Arbejdsgivere[0].Fravaer[0] = 100, uge("2024-05-01", "2024-05-31", "100")
		}},
		{"arbejdsgivere[0].loen", satser.KodeMangler, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Loen = satser.Beloeb{} }},
		{"arbejdsgivere[0].loen.beløb", satser.KodeFormat, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Loen = satser.BeloebAfEnheder(1) }},
		{"arbejdsgivere[0].sygedagpenge", satser.KodeFortegn, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Sygedagpenge = satser.BeloebAfEnheder(-100) }},
		{"arbejdsgivere[0].fravaer", satser.KodeMangler, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Fravaer = nil }},
		{"arbejdsgivere[0].fravaer[0].periode", satser.KodeMangler, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Fravaer[0].Periode = satser.Periode{} }},
		{"arbejdsgivere[0].fravaer[0].periode", satser.KodeMangler, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Fravaer[0].Periode.Til = satser.Dato{} }},
		{"arbejdsgivere[0].fravaer[0].periode", satser.KodeGraense, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Fravaer[0].Periode.Til = dag("2024-05-13") }},
		{"arbejdsgivere[0].fravaer[0].periode", satser.KodeModstrid, nil, func(f *udbetaling.Refusionsfakta) {
			f.Arbejdsgivere[0].Fravaer[0].Periode = satser.MustPeriode("2024-05-27", "2024-06-02")
		}},
		{"arbejdsgivere[0].fravaer[0].periode", satser.KodeModstrid, sag(jaf, forloeb("2024-05-07", "")), func(*udbetaling.Refusionsfakta) {}},
		{"arbejdsgivere[0].fravaer[0].timer", satser.KodeGraense, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Fravaer[0].Timer = 0 }},
		{"arbejdsgivere[0].fravaer[0].timer", satser.KodeGraense, nil, func(f *udbetaling.Refusionsfakta) { f.Arbejdsgivere[0].Fravaer[0].Timer = 16801 }},
		{"arbejdsgivere[0].fravaer[1].periode", satser.KodeDublet, nil, func(f *udbetaling.Refusionsfakta) {
			f.Arbejdsgivere[0].Fravaer = append(f.Arbejdsgivere[0].Fravaer, uge("2024-05-07", "2024-05-08", "3"))
		}},
		{"arbejdsgivere[1].fravaer[0].periode", satser.KodeModstrid, nil, func(f *udbetaling.Refusionsfakta) {
			f.Arbejdsgivere = append(f.Arbejdsgivere, giver("9000", uge("2024-05-01", "2024-05-31", "100")))
		}},
	} {
		f, s := god(), sag(jaf)
		r.ret(&f)
		if r.sag != nil || r.felt == "sag" {
			s = r.sag
		}
		_, err := beregner().Refusion(s, satser.MustMaaned("2024-05"), f)
		inputfejl(t, err, r.felt, r.kode)
	}
	_, err := beregner().Refusion(sag(jaf), satser.Maaned{}, god())
	inputfejl(t, err, "maaned", satser.KodeMangler)
	// TimerFoer of a month that begins on a Monday is of no week in it.
	_, err = beregner().Refusion(sag(jaf), satser.MustMaaned("2024-04"), udbetaling.Refusionsfakta{Arbejdsgivere: []udbetaling.Arbejdsgiver{giver("9000", uge("2024-04-01", "2024-04-07", "37"))}, TimerFoer: 100})
	inputfejl(t, err, "timerFoer", satser.KodeModstrid)
	// The whole month is no period when the course begins in it: every day must lie in a course.
	_, err = beregner().Refusion(sag(jaf, forloeb("2024-05-02", "")), satser.MustMaaned("2024-05"), fakta(giver("9000", uge("2024-05-01", "2024-05-31", "100"))))
	inputfejl(t, err, "arbejdsgivere[0].fravaer[0].periode", satser.KodeModstrid)
	// Nor when the right ends in it although the course does not.
	s := sag(jaf)
	s.Ret.Ophoer = []ydelse.Forloebsophoer{{Fra: dag("2024-05-20"), Art: ydelse.Frasagt}}
	_, err = beregner().Refusion(s, satser.MustMaaned("2024-05"), fakta(giver("9000", uge("2024-05-01", "2024-05-31", "100"))))
	inputfejl(t, err, "arbejdsgivere[0].fravaer[0].periode", satser.KodeModstrid)
	// Hours of a week after the course has ended are refused, and so are those of a week over the end.
	for _, u := range []udbetaling.Fravaer{uge("2024-05-20", "2024-05-26", "37"), uge("2024-05-27", "2024-05-31", "30"), uge("2024-05-19", "2024-05-19", "5")} {
		_, err = beregner().Refusion(s, satser.MustMaaned("2024-05"), fakta(giver("9000", u)))
		if iForloeb := u.Periode.Til == dag("2024-05-19"); iForloeb {
			if err != nil {
				t.Errorf("the last day of the course: %v", err)
			}
			continue
		}
		inputfejl(t, err, "arbejdsgivere[0].fravaer[0].periode", satser.KodeModstrid)
	}
	if _, err := (udbetaling.Beregner{}).Refusion(sag(jaf), satser.MustMaaned("2024-05"), god()); err == nil {
		t.Error("computed without rules")
	}
}

// TestRefusionsuger: the weeks run from Monday to Sunday inside the month, in order of date, whatever order they are stated in.
func TestRefusionsuger(t *testing.T) {
	r := refunder(t, sag(jaf), "2024-06", fakta(giver("9000", uge("2024-06-24", "2024-06-25", "10"), uge("2024-06-01", "2024-06-02", "5"), uge("2024-06-05", "2024-06-05", "7"))))
	var perioder []string
	for _, x := range r.Spor {
		if x.ID == spor.RefusionUgetimer {
			perioder = append(perioder, x.Periode.String())
		}
	}
	want := []string{"2024-06-01/2024-06-02", "2024-06-03/2024-06-09", "2024-06-24/2024-06-30"}
	for i := range want {
		fra, til, _ := strings.Cut(want[i], "/")
		want[i] = satser.MustPeriode(fra, til).String()
	}
	if !slices.Equal(perioder, want) {
		t.Errorf("%v, want %v", perioder, want)
	}
}

// Hours of the whole month are too little to go by when the right ended inside it; told week by week they are enough, and so are those of
// the whole month when the right ended on its last day.
func TestRefusionDelMaaned(t *testing.T) {
	s := sag(jaf)
	for _, x := range []struct {
		grund, ophoer string
		fravaer       udbetaling.Fravaer
		fejl          bool
	}{
		{"the right ends inside the month", "2024-05-31", uge("2024-05-01", "2024-05-31", "150"), true},
		{"the same, one week", "2024-05-31", uge("2024-05-06", "2024-05-12", "37"), false},
		{"the right ends with the month", "2024-06-01", uge("2024-05-01", "2024-05-31", "150"), false},
	} {
		s.Ret.Ophoer = []ydelse.Forloebsophoer{{Fra: dag(x.ophoer), Art: ydelse.Frasagt}}
		_, err := beregner().Refusion(s, satser.MustMaaned("2024-05"), fakta(giver("9000", x.fravaer)))
		var fejl *satser.Inputfejl
		if errors.As(err, &fejl) != x.fejl || err != nil && fejl.Felt != "arbejdsgivere[0].fravaer[0].periode" {
			t.Errorf("%s: %v", x.grund, err)
		}
	}
}
