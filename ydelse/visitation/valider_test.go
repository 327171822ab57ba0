package visitation_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

func tjekFejl(t *testing.T, err error, felt string, kode satser.Kode) {
	t.Helper()
	var f *satser.Inputfejl
	if !errors.As(err, &f) || f.Felt != felt || f.Kode != kode || f.Krav == "" {
		t.Errorf("%s (%s): %v", felt, kode, err)
	}
}

func TestFejlIRessourceforloeb(t *testing.T) {
	for _, r := range []struct {
		felt string
		kode satser.Kode
		ret  func(*visitation.Ressourceforloeb)
	}{
		{"afgoerelse", satser.KodeMangler, func(r *visitation.Ressourceforloeb) { r.Afgoerelse = satser.Dato{} }},
		{"person.foedt", satser.KodeMangler, func(r *visitation.Ressourceforloeb) { r.Person.Foedt = satser.Dato{} }},
		{"person.foedt", satser.KodeModstrid, func(r *visitation.Ressourceforloeb) { r.Person.Foedt = r.Afgoerelse.AddDays(1) }},
		{"laengde", satser.KodeGraense, func(r *visitation.Ressourceforloeb) { r.Laengde.Aar = -1 }},
		{"laengde", satser.KodeGraense, func(r *visitation.Ressourceforloeb) { r.Laengde.Aar = 101 }},
		{"laengde", satser.KodeGraense, func(r *visitation.Ressourceforloeb) { r.Laengde.Maaneder = -1 }},
		{"laengde", satser.KodeGraense, func(r *visitation.Ressourceforloeb) { r.Laengde.Maaneder = 1201 }},
		{"oenske", satser.KodeUkendt, func(r *visitation.Ressourceforloeb) { r.Oenske = 9 }},
		{"udviklingsperspektiv", satser.KodeUkendt, func(r *visitation.Ressourceforloeb) { r.Udviklingsperspektiv = 9 }},
		{"udenForbedring", satser.KodeUkendt, func(r *visitation.Ressourceforloeb) { r.UdenForbedring = 9 }},
		{"foertidspension", satser.KodeUkendt, func(r *visitation.Ressourceforloeb) { r.Foertidspension = 9 }},
		{"frasiger", satser.KodeUkendt, func(r *visitation.Ressourceforloeb) { r.Frasiger = 9 }},
		{"maalgruppe.komplekseProblemer", satser.KodeUkendt, func(r *visitation.Ressourceforloeb) { r.Maalgruppe.KomplekseProblemer = 9 }},
		{"maalgruppe.laengereIndsats", satser.KodeUkendt, func(r *visitation.Ressourceforloeb) { r.Maalgruppe.LaengereIndsats = 9 }},
		{"tidligere[0].til", satser.KodeOverlap, func(r *visitation.Ressourceforloeb) {
			r.Tidligere = []visitation.Forloeb{{Fra: r.Afgoerelse.AddAar(-1), Til: r.Afgoerelse}}
		}},
		{"tidligere[0].laengde", satser.KodeOverlap, func(r *visitation.Ressourceforloeb) {
			r.Tidligere = []visitation.Forloeb{{Fra: r.Afgoerelse.AddAar(-1).AddDays(1), Laengde: visitation.Laengde{Aar: 1}}}
		}},
		{"tidligere[0].til", satser.KodeOverlap, func(r *visitation.Ressourceforloeb) {
			r.Tidligere = []visitation.Forloeb{{Fra: r.Afgoerelse.AddAar(-1), Til: dag("9999-12-31")}}
		}},
		{"tidligere[0].fra", satser.KodeMangler, func(r *visitation.Ressourceforloeb) { r.Tidligere = make([]visitation.Forloeb, 1) }},
		{"tidligere[0].til", satser.KodeMangler, func(r *visitation.Ressourceforloeb) {
			r.Tidligere = []visitation.Forloeb{{Fra: dag("2020-01-01")}}
		}},
		{"tidligere[0].fra", satser.KodeUorden, func(r *visitation.Ressourceforloeb) {
			r.Tidligere = []visitation.Forloeb{{Fra: r.Afgoerelse, Til: r.Afgoerelse}}
		}},
		{"tidligere[1].orlov[0].til", satser.KodeMangler, func(r *visitation.Ressourceforloeb) {
			r.Tidligere = []visitation.Forloeb{tidligere("2020-01-01", 1), {Fra: dag("2021-01-01"), Til: dag("2021-02-01"), Orlov: []visitation.Orlov{{Fra: dag("2021-01-01"), Art: visitation.Barsel}}}}
		}},
		{"tidligere", satser.KodeGraense, func(r *visitation.Ressourceforloeb) {
			r.Tidligere = make([]visitation.Forloeb, visitation.MaksForloeb+1)
		}},
	} {
		x := iMaalgruppen("2024-05-01")
		r.ret(&x)
		v, err := vurderer().Ressourceforloeb(&x)
		tjekFejl(t, err, r.felt, r.kode)
		if v.Udfald != 0 || v.Spor != nil {
			t.Errorf("%s: %+v", r.felt, v)
		}
	}
	x := iMaalgruppen("2024-05-01") // the most that is taken
	for i := range visitation.MaksForloeb {
		x.Tidligere = append(x.Tidligere, visitation.Forloeb{Fra: dag("2020-01-01").AddDays(i), Til: dag("2020-01-01").AddDays(i)})
	}
	x.Person.Foedt = x.Afgoerelse
	x.Laengde = visitation.Laengde{Aar: 100, Maaneder: 1200}
	if v := bevilling(t, x); v.Afgoerende != spor.VarighedForLang {
		t.Errorf("%v", v.Afgoerende)
	}
}

func TestFejlIJobafklaring(t *testing.T) {
	for _, r := range []struct {
		felt string
		kode satser.Kode
		ret  func(*visitation.Jobafklaring)
	}{
		{"afgoerelse", satser.KodeMangler, func(j *visitation.Jobafklaring) { j.Afgoerelse = satser.Dato{} }},
		{"grundlag", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.Grundlag = 9 }},
		{"tidligereYdelse", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.TidligereYdelse = 9 }},
		{"uarbejdsdygtig", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.Uarbejdsdygtig = 9 }},
		{"retUdenGraensen", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.RetUdenGraensen = 9 }},
		{"ophoert24c", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.Ophoert24c = 9 }},
		{"livstruende", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.Livstruende = 9 }},
		{"vaelgerSygedagpenge", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.VaelgerSygedagpenge = 9 }},
		{"vaelgerSygedagpenge", satser.KodeModstrid, func(j *visitation.Jobafklaring) { j.VaelgerSygedagpenge, j.Livstruende = spor.Ja, spor.Nej }},
		{"frasiger", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.Frasiger = 9 }},
		{"sygedagpenge.uger", satser.KodeGraense, func(j *visitation.Jobafklaring) { j.Sygedagpenge.Uger = -1 }},
		{"sygedagpenge.uger", satser.KodeGraense, func(j *visitation.Jobafklaring) { j.Sygedagpenge.Uger = 61 }},
		{"sygedagpenge.dage", satser.KodeGraense, func(j *visitation.Jobafklaring) { j.Sygedagpenge.Dage = 7 }},
		{"sygedagpenge.dage", satser.KodeGraense, func(j *visitation.Jobafklaring) { j.Sygedagpenge.Dage = -1 }},
		{"sygedagpenge.maaned", satser.KodeMangler, func(j *visitation.Jobafklaring) { j.Sygedagpenge.Maaned = satser.Maaned{} }},
		{"sygedagpenge.forlaenges", satser.KodeUkendt, func(j *visitation.Jobafklaring) { j.Sygedagpenge.Forlaenges = 9 }},
	} {
		j := efterSygedagpenge()
		r.ret(&j)
		_, err := vurderer().Jobafklaring(&j)
		tjekFejl(t, err, r.felt, r.kode)
	}
}

func TestFejlIForloeb(t *testing.T) {
	d := dag("2024-05-01")
	for _, r := range []struct {
		o    satser.Ordning
		felt string
		kode satser.Kode
		f    visitation.Forloeb
	}{
		{0, "ordning", satser.KodeMangler, visitation.Forloeb{Fra: d}},
		{rf, "fra", satser.KodeMangler, visitation.Forloeb{}},
		{rf, "laengde", satser.KodeModstrid, visitation.Forloeb{Fra: d, Til: d, Laengde: visitation.Laengde{Aar: 1}}},
		{rf, "til", satser.KodeModstrid, visitation.Forloeb{Fra: d, Til: d.AddDays(-1)}},
		{rf, "rask", satser.KodeModstrid, visitation.Forloeb{Fra: d, Rask: d}},
		{rf, "rask", satser.KodeModstrid, visitation.Forloeb{Fra: d, TilSygedagpenge: d}},
		{jaf, "rask", satser.KodeModstrid, visitation.Forloeb{Fra: d, Rask: d.AddDays(-1)}},
		{jaf, "tilSygedagpenge", satser.KodeModstrid, visitation.Forloeb{Fra: d, TilSygedagpenge: d.AddDays(-1)}},
		{rf, "laengde", satser.KodeGraense, visitation.Forloeb{Fra: d, Laengde: visitation.Laengde{Maaneder: -1}}},
		{rf, "orlov[0].fra", satser.KodeMangler, visitation.Forloeb{Fra: d, Orlov: make([]visitation.Orlov, 1)}},
		{rf, "orlov[0].til", satser.KodeModstrid, visitation.Forloeb{Fra: d, Orlov: []visitation.Orlov{{Fra: d, Til: d.AddDays(-1), Art: visitation.Barsel}}}},
		{rf, "orlov[0].til", satser.KodeGraense, visitation.Forloeb{Fra: d, Orlov: []visitation.Orlov{{Fra: d, Til: dag("2201-01-01"), Art: visitation.Barsel}}}},
		{rf, "orlov[0].til", satser.KodeGraense, visitation.Forloeb{Fra: d, Orlov: []visitation.Orlov{{Fra: dag("2201-01-01"), Art: visitation.Barsel}}}},
		{rf, "orlov[0].art", satser.KodeMangler, visitation.Forloeb{Fra: d, Orlov: []visitation.Orlov{{Fra: d, Til: d}}}},
		{rf, "orlov[0].dagpengeret", satser.KodeUkendt, visitation.Forloeb{Fra: d, Orlov: []visitation.Orlov{{Fra: d, Til: d, Art: visitation.Barsel, Dagpengeret: 9}}}},
		{rf, "orlov", satser.KodeGraense, visitation.Forloeb{Fra: d, Orlov: make([]visitation.Orlov, visitation.MaksOrlov+1)}},
	} {
		l, err := vurderer().Varighed(r.o, ingen, &r.f)
		var f *satser.Inputfejl
		if !errors.As(err, &f) || f.Felt != r.felt || f.Kode != r.kode || l.Spor != nil {
			t.Errorf("%s (%s): %v", r.felt, r.kode, err)
		}
	}
	laengst := visitation.Forloeb{Fra: d, Laengde: visitation.Laengde{Aar: 1}}
	for range visitation.MaksOrlov {
		laengst.Orlov = append(laengst.Orlov, barsel("2024-05-01", "2200-12-31"))
	}
	if l := maalt(t, rf, ingen, laengst); l.Slut != dag("2201-12-31") {
		t.Errorf("ends %v", l.Slut)
	}
	_, err := vurderer().Samlet(rf, []visitation.Forloeb{{Fra: d}})
	tjekFejl(t, err, "[0].til", satser.KodeMangler)
	_, err = vurderer().Skridt(jaf, &visitation.Opfoelgning{Fra: d, Risiko: 9})
	tjekFejl(t, err, "risiko", satser.KodeUkendt)
	_, err = vurderer().Skridt(jaf, &visitation.Opfoelgning{})
	tjekFejl(t, err, "fra", satser.KodeMangler)
	_, err = vurderer().Skridt(0, &visitation.Opfoelgning{Fra: d})
	tjekFejl(t, err, "ordning", satser.KodeMangler)
}

// TestIntet: nothing at all is malformed, and never a panic.
func TestIntet(t *testing.T) {
	for _, v := range []visitation.Vurderer{{}, vurderer(), {Regler: &satser.Regelsaet{}}} {
		_, e1 := v.Ressourceforloeb(nil)
		_, e2 := v.Jobafklaring(nil)
		_, e3 := v.Varighed(rf, ingen, nil)
		_, e4 := v.Skridt(rf, nil)
		for _, err := range []error{e1, e2, e3, e4} {
			tjekFejl(t, err, "", satser.KodeMangler)
		}
		if s, err := v.Samlet(rf, nil); err != nil || s != (visitation.Samlet{}) {
			t.Errorf("%+v, %v", s, err)
		}
	}
	x, j, f := iMaalgruppen("2024-05-01"), efterSygedagpenge(), visitation.Forloeb{Fra: dag("2024-05-01"), Til: dag("2024-06-01")}
	for _, v := range []visitation.Vurderer{{}, {Regler: &satser.Regelsaet{}}} {
		_, e1 := v.Ressourceforloeb(&x)
		_, e2 := v.Jobafklaring(&j)
		_, e3 := v.Varighed(rf, ingen, &f)
		_, e4 := v.Skridt(rf, &visitation.Opfoelgning{Fra: f.Fra, Sidste: f.Til})
		_, e5 := v.Samlet(rf, []visitation.Forloeb{f})
		for i, err := range []error{e1, e2, e3, e4, e5} {
			var udenfor *satser.Udenforfejl
			if v.Regler == nil {
				tjekFejl(t, err, "regler", satser.KodeMangler)
			} else if !errors.As(err, &udenfor) {
				t.Errorf("%d: %v", i, err)
			}
		}
	}
	p, forloeb := visitation.FraSag(nil)
	if p != (visitation.Person{}) || forloeb != nil {
		t.Error("no case has courses")
	}
	if got := (visitation.Vurdering{}).Tekst(); !strings.Contains(got, "ikke noget svar") {
		t.Errorf("%q", got)
	}
	if (visitation.Varighed{}).Tekst() == "" || (visitation.Skridt{}).Tekst() != "" {
		t.Error("the text of nothing")
	}
}

func TestNavne(t *testing.T) {
	for _, r := range []struct {
		v    interface{ String() string }
		want string
	}{
		{visitation.Barsel, "barsel"}, {visitation.Sorgorlov, "sorgorlov"}, {visitation.Orlovsart(9), "ukendt"},
		{visitation.EfterSygedagpenge, "efter-sygedagpenge"}, {visitation.FraFoersteFravaersdag, "fra-foerste-fravaersdag"},
		{visitation.EfterParagraf24c, "efter-24-c"}, {visitation.NytForloeb, "nyt-forloeb"}, {visitation.Grundlag(0), "ukendt"},
		{visitation.YdelseModtaget, "modtaget"}, {visitation.NulEfterFradrag, "nul-efter-fradrag"}, {visitation.YdelseFrasagt, "frasagt"},
	} {
		if r.v.String() != r.want {
			t.Errorf("%q, want %q", r.v, r.want)
		}
	}
	var g visitation.Grundlag
	if err := g.UnmarshalText([]byte("andet")); err == nil || g != 0 {
		t.Errorf("%v, %v", g, err)
	}
}
