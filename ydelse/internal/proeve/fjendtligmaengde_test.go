package proeve_test

import (
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/klage"
	"github.com/ressourceforloeb/ressourceforloeb/raadighed"
	"github.com/ressourceforloeb/ressourceforloeb/sanktion"
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/begrundelse"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/efterregulering"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/ferie"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/hvadnu"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/udbetaling"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// fjSpoerg asks one question about facts that are handed in.
func fjSpoerg(x any) error {
	r, md := satser.Gaeldende(), fjMd("2024-05")
	b := ydelse.Beregner{Regler: r}
	var err error
	switch x := x.(type) {
	case *ydelse.Sag:
		_, err = b.Opgoer(x, md)
	case *raadighed.Forhold:
		_, err = raadighed.Vurderer{Regler: r, Ordning: satser.Ressourceforloeb}.Begrund(x, 0)
	case *sanktion.Opgave:
		_, err = sanktion.Beregner{Regler: r, Ordning: satser.Ressourceforloeb}.Opgoer(x)
	case *klage.Sag:
		_, err = klage.Beregner{}.Forloeb(x)
	case *visitation.Ressourceforloeb:
		_, err = visitation.Vurderer{Regler: r}.Ressourceforloeb(x)
	case *visitation.Forloeb:
		_, err = visitation.Vurderer{Regler: r}.Varighed(satser.Ressourceforloeb, visitation.Person{}, x)
	case *ferie.Sag:
		_, err = ferie.Beregner{Regler: r}.BegrundRet(x, fjDag("2025-07-07"))
	case *udbetaling.Refusionsfakta:
		_, err = udbetaling.Beregner{Ydelse: b}.Refusion(fjSag(satser.Jobafklaring), md, *x)
	case *efterregulering.Opgave:
		_, err = efterregulering.New(b).Beregn(x)
	case *begrundelse.Afgoerelse:
		_, err = begrundelse.Skriv(x)
	case *begrundelse.Tilbagebetaling:
		_, err = begrundelse.SkrivTilbagebetaling(x)
	case *begrundelse.Visitation:
		_, err = begrundelse.SkrivVisitation(x)
	default:
		panic(x)
	}
	return err
}

// TestMangeRaekker: every list of every kind of facts, with a row beyond what it can hold, is refused with the limit; and the limit
// is the one that is documented.
func TestMangeRaekker(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		felt  string
		fakta any
		sti   string
		maks  int
	}{
		{"indtaegter", fjSag(satser.Jobafklaring), "Indtaegter", ydelse.MaksIndtaegter},
		{"forloeb", fjSag(satser.Jobafklaring), "Forloeb", 100},
		{"bolig", fjSag(satser.Jobafklaring), "Bolig", 100},
		{"boern", fjSag(satser.Jobafklaring), "Boern", 100},
		{"bidrag", fjSag(satser.Jobafklaring), "Bidrag", 100},
		{"selvstaendig", fjSag(satser.Jobafklaring), "Selvstaendig", 100},
		{"lofter", fjSag(satser.Jobafklaring), "Lofter", 100},
		{"ret.betingelser", fjSag(satser.Jobafklaring), "Ret.Betingelser", 100},
		{"ret.bevaret", fjSag(satser.Jobafklaring), "Ret.Bevaret", 100},
		{"ret.ferie", fjSag(satser.Jobafklaring), "Ret.Ferie", 100},
		{"ret.udland", fjSag(satser.Jobafklaring), "Ret.Udland", 100},
		{"ret.ophoer", fjSag(satser.Jobafklaring), "Ret.Ophoer", 100},
		{"raadighed.vejledninger", fjSag(satser.Jobafklaring), "Raadighed.Vejledninger", raadighed.MaksRaekker},
		{"raadighed.fritagelser", fjSag(satser.Jobafklaring), "Raadighed.Fritagelser", raadighed.MaksRaekker},
		{"raadighed.haendelser", fjSag(satser.Jobafklaring), "Raadighed.Haendelser", raadighed.MaksRaekker},
		{"haendelser[1].fravaer", fjForholdPeger(), "Haendelser.1.Fravaer", raadighed.MaksFravaer},
		{"haendelser[0].behandling.grunde", fjForholdPeger(), "Haendelser.0.Behandling.Grunde", raadighed.MaksRaekker},
		{"haendelser[0].behandling.kontaktforsoeg", fjForholdPeger(), "Haendelser.0.Behandling.Kontaktforsoeg", raadighed.MaksRaekker},
		{"ret", fjKendt[sanktion.Opgave](), "Ret", 10_000},
		{"tidligere", fjKendt[sanktion.Opgave](), "Tidligere", 1200},
		{"skridt", fjKendt[klage.Sag](), "Skridt", klage.MaksSkridt},
		{"tidligere", fjKendt[visitation.Ressourceforloeb](), "Tidligere", visitation.MaksForloeb},
		{"orlov", fjKendt[visitation.Forloeb](), "Orlov", visitation.MaksOrlov},
		{"perioder", fjKendt[ferie.Sag](), "Perioder", ferie.MaksPerioder},
		{"holdt", fjKendt[ferie.Sag](), "Holdt", ferie.MaksFerier},
		{"arbejdsgivere", fjKendt[udbetaling.Refusionsfakta](), "Arbejdsgivere", udbetaling.MaksArbejdsgivere},
		{"udbetalt", fjKendt[efterregulering.Opgave](), "Udbetalt", efterregulering.MaksUdbetalinger},
		{"foer.indtaegter", fjKendt[efterregulering.Opgave](), "Foer.Indtaegter", ydelse.MaksIndtaegter},
		{"opgoerelse.spor", fjKendt[begrundelse.Afgoerelse](), "Opgoerelse.Spor", spor.MaksTrin},
		{"vurdering.spor", fjKendt[begrundelse.Tilbagebetaling](), "Vurdering.Spor", spor.MaksTrin},
		{"efterregulering.aendringer", fjKendt[begrundelse.Tilbagebetaling](), "Efterregulering.Aendringer", spor.MaksTrin},
		{"vurdering.spor", fjKendt[begrundelse.Visitation](), "Vurdering.Spor", spor.MaksTrin},
		{"varighed.spor", fjKendt[begrundelse.Visitation](), "Varighed.Spor", spor.MaksTrin},
		{"skridt", fjKendt[begrundelse.Visitation](), "Skridt", spor.MaksTrin},
	} {
		t.Run(r.sti, func(t *testing.T) {
			mange := 40_000
			if !testing.Short() {
				mange = 1_000_000
			}
			for _, n := range []int{r.maks + 1, max(r.maks+1, mange)} {
				liste := fjListe(reflect.ValueOf(r.fakta).Elem(), r.sti)
				raekke := reflect.Zero(liste.Type().Elem())
				if liste.Len() > 0 {
					raekke = liste.Index(0)
				}
				foer := reflect.ValueOf(liste.Interface())
				liste.Set(fjGentag(liste.Type(), raekke, n))
				err := fjSpoerg(r.fakta)
				liste.Set(foer)
				var fejl *satser.Inputfejl
				if !errors.As(err, &fejl) || fejl.Felt != r.felt || fejl.Kode != satser.KodeGraense || fejl.Vaerdi != strconv.Itoa(n) ||
					!strings.Contains(fejl.Krav, strconv.Itoa(r.maks)) {
					t.Errorf("%d rows: %v", n, err)
				}
			}
		})
	}
}

func fjForholdPeger() *raadighed.Forhold {
	f := fjForhold()
	return &f
}

// fjKendt is a valid value of a kind of facts.
func fjKendt[T any]() *T {
	x := fjKopi(reflect.ValueOf(fjKendte()[reflect.TypeFor[T]()][0])).Interface().(T)
	return &x
}

// fjListe finds a list by the names of fields and the numbers of elements on the way to it.
func fjListe(v reflect.Value, sti string) reflect.Value {
	for _, led := range strings.Split(sti, ".") {
		if v.Kind() == reflect.Pointer {
			v = v.Elem()
		}
		if nr, err := strconv.Atoi(led); err == nil {
			v = v.Index(nr)
			continue
		}
		v = v.FieldByName(led)
	}
	return v
}

// TestMangeAfAlt: what is not the facts of a case has its limits too, or an answer of as many parts as it was asked for.
func TestMangeAfAlt(t *testing.T) {
	t.Parallel()
	r, md := satser.Gaeldende(), fjMd("2024-05")
	b := ydelse.Beregner{Regler: r}
	sag := fjSag(satser.Jobafklaring)
	const n = 20_000
	_, aar100 := b.BeregnPeriode(nil, sag, md, md.Add(ydelse.MaksMaaneder))
	_, aendret := hvadnu.Aendret(sag, fjGange([]hvadnu.Aendring{hvadnu.MedBarn(ydelse.Barn{})}, n)...)
	_, _, med := r.Med(fjGange([]satser.Regelaendring{satser.KendtTil(fjDag("2027-12-31"))}, n)...)
	_, kurve := hvadnu.Loenkurve(b, sag, md, hvadnu.Valg{Maks: fjKr("9000000"), Skridt: fjKr("0.01")})
	_, uden := efterregulering.UdenHaendelser(sag, make([]int, n)...)
	opgoerelse := fjKendt[ydelse.Opgoerelse]()
	fejl := map[string]error{
		"100 years and a month": aar100, "changes of a case": aendret, "changes of a rule set": med, "points of a curve": kurve, "indexes": uden,
		"versions of a rule": fjMangeVersioner(r),
	}
	if !testing.Short() {
		fejl["steps of a statement"] = fjMangeTrin(*opgoerelse)
	}
	for navn, err := range fejl {
		var f *satser.Inputfejl
		if !errors.As(err, &f) || f.Kode != satser.KodeGraense || !strings.ContainsAny(f.Krav, "0123456789") {
			t.Errorf("%s: %v", navn, err)
		}
	}
	if x, err := b.BeregnPeriode(nil, sag, md, md.Add(ydelse.MaksMaaneder-1)); err != nil || len(x) != r.SidsteDag().Maaned().MonthsSince(md)+1 {
		t.Errorf("100 years: %d months, %v", len(x), err)
	}
	if x := raadighed.FravaerPaa(satser.MustPeriode("0001-01-01", "9999-12-31")); len(x) != raadighed.MaksFravaer+1 {
		t.Errorf("absence in 10 000 years: %d days", len(x))
	}
	sag.Forloeb = fjGange(sag.Forloeb[:1], n)
	sag.Ret.Ophoer = fjGange(sag.Ret.Ophoer[:1], n)
	if _, x := visitation.FraSag(sag); len(x) != visitation.MaksForloeb+1 {
		t.Errorf("%d courses", len(x))
	}
	if x := ferie.FraResultater(fjGange([]ydelse.Resultat{opgoerelse.Resultat}, n)...); len(x) != n {
		t.Errorf("%d periods", len(x))
	}
}

func fjMangeTrin(o ydelse.Opgoerelse) error {
	o.Spor = fjGange(o.Spor[:1], spor.MaksTrin+1)
	return new(ydelse.Opgoerelse).UnmarshalJSON(fjRigtig(o.MarshalJSON()))
}

func fjMangeVersioner(r *satser.Regelsaet) error {
	v := fjRigtig(r.Regel(satser.RegelLoen, satser.Jobafklaring, fjDag("2026-05-01")))
	var alle []satser.Regelaendring
	for i := range 1001 {
		v.Fra = fjDag("2027-01-01").AddDays(i)
		alle = append(alle, satser.NyRegel(satser.RegelLoen, satser.Jobafklaring, v))
	}
	_, _, err := r.Med(alle...)
	return err
}

func fjGange[T any](x []T, n int) []T {
	ud := make([]T, 0, n)
	for len(ud) < n {
		ud = append(ud, x...)
	}
	return ud[:n]
}
