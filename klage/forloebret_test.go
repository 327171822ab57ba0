package klage_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// retsproeve is a course, where it stands by law, the steps that must say so ("id udfald: provision") and those that must not.
type retsproeve struct {
	grund  string
	m      klage.Meddelelse
	k      klage.Klage
	skridt []klage.Skridt
	naeste klage.Naeste
	har    []string
	ikke   []spor.ID
}

func (r retsproeve) tjek(t *testing.T) {
	t.Helper()
	s := klage.Sag{Meddelelse: r.m, Klage: r.k, Skridt: r.skridt}
	forloebsproeve{r.grund, s, r.naeste}.tjek(t)
	l, err := klage.Beregner{}.Forloeb(&s)
	if err != nil {
		return
	}
	var linjer []string
	for _, x := range l.Spor {
		linjer = append(linjer, x.ID.String()+" "+x.Udfald.String()+": "+x.Bestemmelse())
		if slices.Contains(r.ikke, x.ID) {
			t.Errorf("%s: %v is said", r.grund, x.ID)
		}
	}
	for _, h := range r.har {
		if !slices.Contains(linjer, h) {
			t.Errorf("%s: %q is not said:\n%s", r.grund, h, strings.Join(linjer, "\n"))
		}
	}
}

const bek = ": retssikkerhedsbekendtgørelsens "

func genvurder(dag string) klage.Naeste {
	return klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Senest: d(dag)}
}

var (
	hosBoardet     = klage.Naeste{Handling: klage.AfgoerKlagen, Hvem: klage.Ankestyrelsen}
	tagStilling    = klage.Naeste{Handling: klage.TagStilling, Hvem: klage.Ankestyrelsen}
	videresendNu   = klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Straks: true}
	intet          = klage.Naeste{Handling: klage.Intet}
	gammeltBrev    = klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: satser.MustDato("2015-05-05")}
	udenVejledning = klage.Meddelelse{Kanal: klage.DigitalPost, Dag: satser.MustDato("2024-11-20"), Klagevejledning: spor.Nej}
)

// A letter is never received before its date (RSL § 67, stk. 1: four weeks from being told), so four weeks from it are certain.
func TestRettidigIHvertFald(t *testing.T) {
	brev := klage.Meddelelse{Kanal: klage.AlmindeligtBrev, Dag: d("2024-11-20"), Bestridt: spor.Ja}
	post := klage.Meddelelse{Kanal: klage.DigitalPost, Dag: d("2024-11-20"), Bestridt: spor.Ja}
	ihvert := []string{"klage-rettidig-i-hvert-fald opfyldt: RSL § 67, stk. 1"}
	uvis := []string{"klage-rettidig kræver skøn: RSL § 67, stk. 2"}
	for _, r := range []retsproeve{
		{"no rule for letters of 2015, four weeks to the day", gammeltBrev, klagen("2015-06-02"), nil, genvurder("2015-06-30"), ihvert, nil},
		{"a day later the board must say", gammeltBrev, klagen("2015-06-03"), nil, genvurder("2015-07-01"), uvis, nil},
		{"receipt of a letter in dispute, four weeks from its date", brev, klagen("2024-12-18"), nil, genvurder("2025-01-15"), ihvert, nil},
		{"a day later, although before the presumed deadline", brev, klagen("2024-12-19"), nil, genvurder("2025-01-16"), uvis, nil},
		{"receipt in Digital Post in dispute", post, klagen("2024-12-18"), nil, genvurder("2025-01-15"), ihvert, nil},
		{"and a day later", post, klagen("2024-12-19"), nil, genvurder("2025-01-16"), uvis, nil},
		{"guidance is missing, and the deadline is kept anyway", udenVejledning, klagen("2024-12-18"), nil, genvurder("2025-01-15"),
			[]string{"klage-rettidig opfyldt: RSL § 67, stk. 1"}, nil},
		{"the board then decides without saying anything of the deadline", gammeltBrev, klagen("2015-06-02"),
			[]klage.Skridt{skridt(klage.Videresendt, "2015-06-20")}, hosBoardet,
			[]string{"klage-videresendt opfyldt: RSL § 66, stk. 2"}, []spor.ID{spor.Dispensation}},
	} {
		r.tjek(t)
	}
}

// What the board can do with a complaint that may be late: find it in time and decide it, or reject it (RSL §§ 67 and 68).
func TestAnsetRettidig(t *testing.T) {
	sendt := skridt(klage.Videresendt, "2025-02-10")
	for u := klage.Afvisning; u <= klage.Hjemvisning; u++ {
		r := retsproeve{"uncertain: " + u.String(), udenVejledning, klagen("2025-02-03"), []klage.Skridt{sendt, afgjort("2025-06-01", u)}, intet,
			[]string{"klage-anset-rettidig opfyldt: RSL § 67, stk. 1", "ingen-klage-videre opfyldt: RSL § 50, stk. 4"}, nil}
		switch u {
		case klage.Afvisning:
			r.har, r.ikke = []string{"afvist opfyldt: RSL § 68, stk. 2"}, []spor.ID{spor.KlageAnsetRettidig}
		case klage.Hjemvisning:
			r.naeste = klage.Naeste{Handling: klage.AfgoerIgen, Hvem: klage.Kommunen}
		}
		r.tjek(t)
		if u == klage.Afvisning {
			continue
		}
		sen := med(klagen("2024-12-19"), skridt(klage.Videresendt, "2024-12-20"), afgjort("2025-06-01", u))
		afvises(t, "late for sure: "+u.String(), sen, "skridt[1].art", satser.KodeModstrid)
	}
	retsproeve{"late for sure, and the board looks away from it", afgoerelse, klagen("2024-12-19"), []klage.Skridt{
		skridt(klage.Videresendt, "2024-12-20"), skridt(klage.Dispenseret, "2025-03-01"), afgjort("2025-06-01", klage.Ophaevelse)}, intet,
		[]string{"dispensation kræver skøn: RSL § 67, stk. 2", "dispensation opfyldt: RSL § 67, stk. 2"}, []spor.ID{spor.KlageAnsetRettidig}}.tjek(t)
}

func afvises(t *testing.T, grund string, s klage.Sag, felt string, kode satser.Kode) {
	t.Helper()
	_, err := klage.Beregner{}.Forloeb(&s)
	var fejl *satser.Inputfejl
	if !errors.As(err, &fejl) || fejl.Felt != felt || fejl.Kode != kode {
		t.Errorf("%s: %v, want %s %s", grund, err, felt, kode)
	}
}

// Only the person may complain (RSL § 60, stk. 2), alone or through another (FVL § 8); the board says who may, and the four weeks
// of § 11 run from the complaint.
func TestKlageret(t *testing.T) {
	som := func(k klage.Klager, dag string) klage.Klage { x := klagen(dag); x.Klager = k; return x }
	hos := func(k klage.Klage) klage.Klage { k.Hos = klage.HosAnkestyrelsen; return k }
	haster := som(klage.UdenFuldmagt, "2024-12-02")
	haster.Hastende = spor.Ja
	find := klage.Naeste{Handling: klage.FindKlager, Hvem: klage.Kommunen, Senest: d("2024-12-30")}
	send := klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Senest: d("2024-12-30")}
	fuldmagt, sendt := skridt(klage.FuldmagtModtaget, "2024-12-10"), skridt(klage.Videresendt, "2024-12-20")
	anden, uden := som(klage.EnAnden, "2024-12-02"), som(klage.UdenFuldmagt, "2024-12-02")
	rettidig := "klage-rettidig opfyldt: RSL § 67, stk. 1"
	straks := klage.Naeste{Handling: klage.SendTilKommunen, Hvem: klage.Ankestyrelsen, Straks: true}
	for _, r := range []retsproeve{
		{"the person", afgoerelse, klagen("2024-12-02"), nil, genvurder("2024-12-30"), []string{"klageret opfyldt: RSL § 60, stk. 2"}, []spor.ID{spor.Klagerepraesentant}},
		{"with power", afgoerelse, som(klage.Repraesentant, "2024-12-02"), nil, genvurder("2024-12-30"),
			[]string{"klagerepraesentant opfyldt: FVL § 8, stk. 1"}, []spor.ID{spor.Klageret}},
		{"somebody else: the municipality may not reject", afgoerelse, anden, nil, send,
			[]string{"klageret ikke opfyldt: RSL § 60, stk. 2", rettidig, "klageret-forelaegges opfyldt: RSL § 60, stk. 2"}, nil},
		{"and the board decides", afgoerelse, anden, []klage.Skridt{sendt}, hosBoardet,
			[]string{"klageret-forelagt opfyldt: RSL § 60, stk. 2"}, []spor.ID{spor.KlageVideresendt}},
		{"it rejects", afgoerelse, anden, []klage.Skridt{sendt, afgjort("2025-03-01", klage.Afvisning)}, intet, nil, nil},
		{"or finds that they may", afgoerelse, anden, []klage.Skridt{sendt, afgjort("2025-03-01", klage.Aendring)}, intet, nil, nil},
		{"somebody else and late", afgoerelse, som(klage.EnAnden, "2024-12-19"), nil, videresendNu,
			[]string{"klage-rettidig ikke opfyldt: RSL § 67, stk. 1", "for-sen-videresendes opfyldt" + bek + "§ 13, stk. 1"}, nil},
		{"without power", afgoerelse, uden, nil, find,
			[]string{"klageret uoplyst: FVL § 8, stk. 1", rettidig, "genvurder-inden opfyldt" + bek + "§ 11, stk. 1"}, nil},
		{"without power and urgent", afgoerelse, haster, nil, klage.Naeste{Handling: klage.FindKlager, Hvem: klage.Kommunen, Straks: true},
			[]string{"genvurder-straks opfyldt" + bek + "§ 11, stk. 5"}, nil},
		{"the power comes, and the four weeks run from the complaint", afgoerelse, uden, []klage.Skridt{fuldmagt}, genvurder("2024-12-30"),
			[]string{"fuldmagt-modtaget opfyldt: FVL § 8, stk. 1"}, nil},
		{"after the power as for a representative", afgoerelse, uden, []klage.Skridt{fuldmagt, sendt}, hosBoardet,
			[]string{"klage-videresendt opfyldt: RSL § 66, stk. 2"}, []spor.ID{spor.KlageretForelagt}},
		{"forwarded without it", afgoerelse, uden, []klage.Skridt{sendt}, hosBoardet, []string{"klageret-forelagt opfyldt: RSL § 60, stk. 2"}, nil},
		{"withdrawn without it", afgoerelse, uden, []klage.Skridt{skridt(klage.Frafaldet, "2024-12-10")}, intet, nil, nil},
		{"late without power: at once", afgoerelse, som(klage.UdenFuldmagt, "2024-12-19"), nil, videresendNu,
			[]string{"klageret uoplyst: FVL § 8, stk. 1", "klage-rettidig ikke opfyldt: RSL § 67, stk. 1"}, nil},
		{"late, and the power comes: still at once", afgoerelse, som(klage.UdenFuldmagt, "2024-12-19"), []klage.Skridt{skridt(klage.FuldmagtModtaget, "2024-12-20")}, videresendNu, nil, nil},
		{"handed in to the board", afgoerelse, hos(uden), nil, straks, []string{"klage-sendes-til-kommunen opfyldt" + bek + "§ 13, stk. 2"}, nil},
		{"and sent on: the four weeks from there", afgoerelse, hos(uden), []klage.Skridt{skridt(klage.SendtTilKommunen, "2024-12-05")},
			klage.Naeste{Handling: klage.FindKlager, Hvem: klage.Kommunen, Senest: d("2025-01-02")}, nil, nil},
		{"handed in to the board by somebody else", afgoerelse, hos(anden), nil, straks, nil, nil},
	} {
		r.tjek(t)
	}
	for grund, s := range map[string]klage.Sag{
		"power for the person":                  med(klagen("2024-12-02"), fuldmagt),
		"power for one who has it":              med(som(klage.Repraesentant, "2024-12-02"), fuldmagt),
		"power for one on their own account":    med(anden, fuldmagt),
		"re-assessed without power":             med(uden, skridt(klage.FuldtMedhold, "2024-12-10")),
		"re-assessed for somebody else":         med(anden, skridt(klage.FuldtMedhold, "2024-12-10")),
		"sent to the municipality it came from": med(uden, skridt(klage.SendtTilKommunen, "2024-12-10")),
	} {
		afvises(t, grund, s, "skridt[0].art", satser.KodeModstrid)
	}
	afvises(t, "power twice", med(uden, fuldmagt, fuldmagt), "skridt[1].art", satser.KodeModstrid)
}

// Late complaints (§ 13), late answers (§ 12), expectations (§ 11, stk. 2) and what was told (FVL §§ 23 and 25).
func TestForloebRegler(t *testing.T) {
	delvist := nyDag(klage.DelvistMedhold, "2025-01-10", "2025-01-11")
	flere := func(dag string) klage.Skridt { return nyDag(klage.FlereOplysninger, "2025-01-06", dag) }
	rettidig, sen := klagen("2024-12-18"), klagen("2024-12-19")
	haster, uvurderet, mundtlig, hosAst := rettidig, rettidig, rettidig, sen
	haster.Hastende, uvurderet.Hastende, mundtlig.Mundtlig, hosAst.Hos = spor.Ja, spor.IkkeVurderet, true, klage.HosAnkestyrelsen
	sagt := klage.Meddelelse{Kanal: klage.Mundtligt, Dag: d("2024-11-20"), Klagevejledning: spor.Nej}
	uvist := klage.Meddelelse{Kanal: klage.DigitalPost, Dag: d("2024-11-20"), Klagevejledning: spor.IkkeVurderet}
	straks := klage.Naeste{Handling: klage.Genvurder, Hvem: klage.Kommunen, Straks: true}
	for _, r := range []retsproeve{
		{"late and forwarded: said to be late, and nothing was re-assessed", afgoerelse, sen, []klage.Skridt{skridt(klage.Videresendt, "2024-12-20")}, tagStilling,
			[]string{"for-sen-videresendt opfyldt" + bek + "§ 13, stk. 1", "dispensation kræver skøn: RSL § 67, stk. 2"}, []spor.ID{spor.KlageVideresendt}},
		{"late at the board stays there", afgoerelse, hosAst, nil, tagStilling, []string{"for-sen-hos-ankestyrelsen opfyldt" + bek + "§ 13, stk. 2"}, nil},
		{"a late answer is no late complaint", afgoerelse, rettidig, []klage.Skridt{delvist, skridt(klage.Fastholdt, "2025-02-11")},
			klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Senest: d("2025-02-25")},
			[]string{"klage-fastholdt kræver skøn" + bek + "§ 12", "frist-flyttet opfyldt" + bek + "§ 12"}, []spor.ID{spor.ForSenVideresendes, spor.Dispensation}},
		{"and the board decides it as any other", afgoerelse, rettidig, []klage.Skridt{delvist, skridt(klage.Fastholdt, "2025-02-11"), skridt(klage.Videresendt, "2025-02-20")},
			hosBoardet, []string{"klage-videresendt opfyldt: RSL § 66, stk. 2"}, []spor.ID{spor.Dispensation, spor.ForSenVideresendt}},
		{"an answer in time", afgoerelse, rettidig, []klage.Skridt{delvist, skridt(klage.Fastholdt, "2025-02-10")},
			klage.Naeste{Handling: klage.Videresend, Hvem: klage.Kommunen, Senest: d("2025-02-24")}, []string{"klage-fastholdt opfyldt" + bek + "§ 12"}, nil},
		{"an earlier day does not shorten the four weeks", afgoerelse, rettidig, []klage.Skridt{flere("2025-01-10")}, genvurder("2025-01-15"),
			[]string{"genvurder-senere opfyldt" + bek + "§ 11, stk. 2"}, nil},
		{"a later one takes their place", afgoerelse, rettidig, []klage.Skridt{flere("2025-01-16")}, genvurder("2025-01-16"), nil, nil},
		{"exactly a year", afgoerelse, rettidig, []klage.Skridt{flere("2026-01-06")}, genvurder("2026-01-06"), nil, nil},
		{"urgent stays urgent", afgoerelse, haster, []klage.Skridt{flere("2025-02-20")}, straks, nil, nil},
		{"not assessed is not urgent", afgoerelse, uvurderet, nil, genvurder("2025-01-15"), nil, []spor.ID{spor.GenvurderStraks}},
		{"all is given", afgoerelse, rettidig, []klage.Skridt{skridt(klage.FuldtMedhold, "2025-01-10")}, intet, []string{"medhold-fuldt opfyldt: RSL § 66, stk. 1"}, nil},
		{"withdrawn", afgoerelse, rettidig, []klage.Skridt{skridt(klage.Frafaldet, "2025-01-10")}, intet, []string{"klage-frafaldet opfyldt: RSL § 66, stk. 1"}, nil},
		{"told: no form is required", afgoerelse, mundtlig, nil, genvurder("2025-01-15"), []string{"mundtlig-klage opfyldt: RSL § 66, stk. 1"}, nil},
		{"written: nothing is said of the form", afgoerelse, rettidig, nil, genvurder("2025-01-15"), nil, []spor.ID{spor.MundtligKlage}},
		{"a decision that was told needs no guidance: late is late", sagt, sen, nil, videresendNu,
			[]string{"meddelt-mundtligt opfyldt: FVL § 23, stk. 1"}, []spor.ID{spor.KlagevejledningMangler}},
		{"guidance not assessed: the board must say", uvist, sen, nil, genvurder("2025-01-16"),
			[]string{"klagevejledning-mangler uoplyst: FVL § 25, stk. 1", "klage-rettidig kræver skøn: RSL § 67, stk. 2"}, nil},
	} {
		r.tjek(t)
	}
	afvises(t, "a year and two days", med(rettidig, flere("2026-01-08")), "skridt[0].nyDag", satser.KodeModstrid)
	afvises(t, "the answer before the new decision", med(rettidig, delvist, skridt(klage.Fastholdt, "2025-01-10")), "skridt[1].dag", satser.KodeModstrid)
	afvises(t, "withdrawn after it was sent back", med(rettidig, skridt(klage.Videresendt, "2025-01-10"), afgjort("2025-03-01", klage.Hjemvisning),
		skridt(klage.Frafaldet, "2025-03-02")), "skridt[2].art", satser.KodeModstrid)
	afvises(t, "forwarded before the answer", med(rettidig, delvist, skridt(klage.Videresendt, "2025-01-20")), "skridt[1].art", satser.KodeModstrid)
}
