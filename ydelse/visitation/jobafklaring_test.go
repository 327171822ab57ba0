package visitation_test

import (
	"errors"
	"testing"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
	"github.com/ressourceforloeb/ressourceforloeb/ydelse/visitation"
)

// efterSygedagpenge is a person whose sygedagpenge stop at the end of May 2024.
func efterSygedagpenge() visitation.Jobafklaring {
	return visitation.Jobafklaring{
		Afgoerelse: dag("2024-05-15"), Uarbejdsdygtig: spor.Ja, Grundlag: visitation.EfterSygedagpenge,
		Sygedagpenge: visitation.Sygedagpenge{Maaned: satser.MustMaaned("2024-05"), Uger: 23, Forlaenges: spor.Nej},
	}
}

// TestUger: more than 22 weeks, day by day; sygedagpenge stop at the end of the month and at no other day.
func TestUger(t *testing.T) {
	for uger := 20; uger <= 24; uger++ {
		for dage := 0; dage <= 6; dage++ {
			j := efterSygedagpenge()
			j.Sygedagpenge.Uger, j.Sygedagpenge.Dage = uger, dage
			v := afklaring(t, j)
			over := 7*uger+dage > 7*22
			if _, no := har(v.Vurdering, spor.SygedagpengeUger, spor.IkkeOpfyldt); no == over {
				t.Errorf("%d weeks and %d days: a no %v", uger, dage, no)
			}
			if (v.Udfald == spor.Opfyldt) != over || over != j.Sygedagpenge.OverGraensen() {
				t.Errorf("%d weeks and %d days: %v", uger, dage, v.Udfald)
			}
			slut := satser.Dato{}
			if over {
				slut = dag("2024-05-31")
			}
			if v.SygedagpengeSlut != slut || v.Begynder != dag("2024-06-01") {
				t.Errorf("%d weeks and %d days: sygedagpenge to %v, then from %v", uger, dage, v.SygedagpengeSlut, v.Begynder)
			}
		}
	}
	for maaned, slut := range map[string]string{"2024-02": "2024-02-29", "2023-02": "2023-02-28", "2023-12": "2023-12-31"} {
		s := visitation.Sygedagpenge{Maaned: satser.MustMaaned(maaned)}
		if s.Slut() != dag(slut) || s.Begynder() != dag(slut).AddDays(1) {
			t.Errorf("%s: %v, %v", maaned, s.Slut(), s.Begynder())
		}
	}
}

// TestGrundlag: what each group turns on, and what is asked for.
func TestGrundlag(t *testing.T) {
	med := func(ret func(*visitation.Jobafklaring)) visitation.Jobafklaring {
		j := efterSygedagpenge()
		ret(&j)
		return j
	}
	for _, r := range []struct {
		grund string
		j     visitation.Jobafklaring
		want  spor.Udfald
		id    spor.ID
		nr    uint8
	}{
		{"nr. 1", efterSygedagpenge(), spor.Opfyldt, spor.SygedagpengeForlaenges, 1},
		{"can be extended", med(func(j *visitation.Jobafklaring) { j.Sygedagpenge.Forlaenges = spor.Ja }), spor.IkkeOpfyldt, spor.SygedagpengeForlaenges, 1},
		{"extension is being assessed", med(func(j *visitation.Jobafklaring) { j.Sygedagpenge.Forlaenges = spor.IkkeVurderet }), spor.KraeverSkoen, spor.SygedagpengeForlaenges, 1},
		{"extension is not stated", med(func(j *visitation.Jobafklaring) { j.Sygedagpenge.Forlaenges = 0 }), spor.Uoplyst, spor.SygedagpengeForlaenges, 1},
		{"the weeks are not stated", med(func(j *visitation.Jobafklaring) { j.Sygedagpenge = visitation.Sygedagpenge{} }), spor.Uoplyst, spor.SygedagpengeUger, 0},
		{"fit for work", med(func(j *visitation.Jobafklaring) { j.Uarbejdsdygtig = spor.Nej }), spor.IkkeOpfyldt, spor.Uarbejdsdygtig, 1},
		{"fitness is being assessed", med(func(j *visitation.Jobafklaring) { j.Uarbejdsdygtig = spor.IkkeVurderet }), spor.KraeverSkoen, spor.Uarbejdsdygtig, 1},
		{"fitness is not stated", med(func(j *visitation.Jobafklaring) { j.Uarbejdsdygtig = 0 }), spor.Uoplyst, spor.Uarbejdsdygtig, 1},
		{"no group is stated", med(func(j *visitation.Jobafklaring) { j.Grundlag = 0 }), spor.Uoplyst, spor.GrundlagUoplyst, 0},
		{"nr. 2", med(func(j *visitation.Jobafklaring) {
			j.Grundlag, j.RetUdenGraensen = visitation.FraFoersteFravaersdag, spor.Ja
		}), spor.Opfyldt, spor.SygedagpengeFoersteDag, 2},
		{"nr. 2, no", med(func(j *visitation.Jobafklaring) {
			j.Grundlag, j.RetUdenGraensen = visitation.FraFoersteFravaersdag, spor.Nej
		}), spor.IkkeOpfyldt, spor.SygedagpengeFoersteDag, 2},
		{"nr. 2 is a fact", med(func(j *visitation.Jobafklaring) {
			j.Grundlag, j.RetUdenGraensen = visitation.FraFoersteFravaersdag, spor.IkkeVurderet
		}), spor.Uoplyst, spor.SygedagpengeFoersteDag, 2},
		{"nr. 3", med(func(j *visitation.Jobafklaring) { j.Grundlag, j.Ophoert24c = visitation.EfterParagraf24c, spor.Ja }), spor.Opfyldt, spor.SygedagpengeOphoert, 3},
		{"nr. 3, not stated", med(func(j *visitation.Jobafklaring) { j.Grundlag = visitation.EfterParagraf24c }), spor.Uoplyst, spor.SygedagpengeOphoert, 3},
		{"folkepension on the first day", med(func(j *visitation.Jobafklaring) { j.Person.Folkepension = dag("2024-06-01") }), spor.IkkeOpfyldt, spor.FolkepensionNaaet, 2},
		{"the day after", med(func(j *visitation.Jobafklaring) { j.Person.Folkepension = dag("2024-06-02") }), spor.Opfyldt, spor.SygedagpengeForlaenges, 1},
		{"the benefit is given up", med(func(j *visitation.Jobafklaring) { j.Frasiger = spor.Ja }), spor.IkkeOpfyldt, spor.Frasigelse, 0},
		{"life-threatening, jobafklaring chosen", med(func(j *visitation.Jobafklaring) { j.Livstruende, j.VaelgerSygedagpenge = spor.Ja, spor.Nej }), spor.Opfyldt, spor.LivstruendeSygdom, 3},
		{"life-threatening, sygedagpenge chosen", med(func(j *visitation.Jobafklaring) { j.Livstruende, j.VaelgerSygedagpenge = spor.Ja, spor.Ja }), spor.IkkeOpfyldt, spor.LivstruendeSygdom, 3},
		{"life-threatening, the choice is not stated", med(func(j *visitation.Jobafklaring) { j.Livstruende = spor.Ja }), spor.Uoplyst, spor.LivstruendeSygdom, 3},
		{"a choice is nothing to assess", med(func(j *visitation.Jobafklaring) { j.Livstruende, j.VaelgerSygedagpenge = spor.Ja, spor.IkkeVurderet }), spor.Uoplyst, spor.LivstruendeSygdom, 3},
		{"whether it is life-threatening is being assessed", med(func(j *visitation.Jobafklaring) { j.Livstruende = spor.IkkeVurderet }), spor.KraeverSkoen, spor.LivstruendeSygdom, 3},
	} {
		v := afklaring(t, r.j)
		trin, er := har(v.Vurdering, r.id, r.want)
		if v.Udfald != r.want || !er || trin.Hjemmel.Nr != r.nr {
			t.Errorf("%s: %v by %v\n%s", r.grund, v.Udfald, trin.Hjemmel, v.Tekst())
		}
		if kan := r.j.Livstruende == spor.Ja; v.KanVaelgeSygedagpenge != kan {
			t.Errorf("%s: can choose %v", r.grund, v.KanVaelgeSygedagpenge)
		}
		if stopper := r.j.Grundlag == visitation.EfterSygedagpenge && r.id != spor.SygedagpengeUger && r.j.Sygedagpenge.Forlaenges != spor.Ja; v.SygedagpengeSlut.IsValid() != stopper {
			t.Errorf("%s: sygedagpenge to %v", r.grund, v.SygedagpengeSlut)
		}
	}
}

// TestJobafklaringOverTid: what is settled by the law of the day.
func TestJobafklaringOverTid(t *testing.T) {
	foer := func(dagen string, ret func(*visitation.Jobafklaring)) visitation.Jobafklaring {
		j := efterSygedagpenge()
		j.Afgoerelse, j.Fra = dag(dagen), dag(dagen)
		j.Sygedagpenge.Maaned = j.Fra.AddMaaneder(-1).Maaned() // they stopped at the end of the month before
		ret(&j)
		return j
	}
	nr2 := func(j *visitation.Jobafklaring) {
		j.Grundlag, j.RetUdenGraensen = visitation.FraFoersteFravaersdag, spor.Ja
	}
	nr3 := func(j *visitation.Jobafklaring) { j.Grundlag, j.Ophoert24c = visitation.EfterParagraf24c, spor.Ja }
	livstruende := func(j *visitation.Jobafklaring) { j.Livstruende, j.VaelgerSygedagpenge = spor.Ja, spor.Ja }
	nul := func(j *visitation.Jobafklaring) {
		j.Grundlag, j.TidligereYdelse = visitation.NytForloeb, visitation.NulEfterFradrag
	}
	pension := func(j *visitation.Jobafklaring) { j.Person.Folkepension = j.Fra }
	frasagt := func(j *visitation.Jobafklaring) { j.Frasiger = spor.Ja }
	for _, r := range []struct {
		grund string
		j     visitation.Jobafklaring
		want  spor.Udfald
	}{
		{"nr. 1 from the first day", foer("2014-07-01", func(*visitation.Jobafklaring) {}), spor.Opfyldt},
		{"nr. 2 before the law in hand", foer("2019-12-31", nr2), spor.KraeverSkoen},
		{"nr. 2 from it", foer("2020-01-01", nr2), spor.Opfyldt},
		{"nr. 3 before it", foer("2019-12-31", nr3), spor.KraeverSkoen},
		{"nr. 3 from it", foer("2020-01-01", nr3), spor.Opfyldt},
		{"no choice of sygedagpenge in 2015", foer("2015-12-31", livstruende), spor.Opfyldt},
		{"a choice in 2016", foer("2016-01-01", livstruende), spor.IkkeOpfyldt},
		{"folkepension before 2020", foer("2019-12-31", pension), spor.KraeverSkoen},
		{"folkepension from 2020", foer("2020-01-01", pension), spor.IkkeOpfyldt},
		{"0 kr. in 2019 in a course before", foer("2019-12-31", nul), spor.KraeverSkoen},
		{"given up before 2020", foer("2019-12-31", frasagt), spor.KraeverSkoen},
		{"given up from 2020", foer("2020-01-01", frasagt), spor.IkkeOpfyldt},
		{"it goes on when ressourceforløb cannot be granted", foer("2026-02-01", func(*visitation.Jobafklaring) {}), spor.Opfyldt},
		{"to the last day of known law", foer(sidsteKendte.String(), func(*visitation.Jobafklaring) {}), spor.Opfyldt},
	} {
		if v := afklaring(t, r.j); v.Udfald != r.want {
			t.Errorf("%s: %v, want %v\n%s", r.grund, v.Udfald, r.want, v.Tekst())
		}
	}
	var udenfor *satser.Udenforfejl
	for _, j := range []visitation.Jobafklaring{
		foer("2014-06-30", func(*visitation.Jobafklaring) {}), foer(foersteUkendte.String(), func(*visitation.Jobafklaring) {}),
		{Afgoerelse: sidsteKendte.AddDays(-16), Grundlag: visitation.EfterSygedagpenge, Sygedagpenge: visitation.Sygedagpenge{Maaned: sidsteKendte.Maaned(), Uger: 23}},
	} {
		if v, err := vurderer().Jobafklaring(&j); !errors.As(err, &udenfor) || v.Udfald != 0 || v.Begynder.IsValid() {
			t.Errorf("%v: %+v, %v", j.Afgoerelse, v, err)
		}
	}
}

// TestFoerSygedagpengeStopper: no course begins while sygedagpenge run.
func TestFoerSygedagpengeStopper(t *testing.T) {
	for _, r := range []struct {
		grund, fra string
		ret        func(*visitation.Jobafklaring)
		want       spor.Udfald
		id         spor.ID
	}{
		{"the first of the month in which they stop", "2024-05-01", nil, spor.IkkeOpfyldt, spor.SygedagpengeLoeber},
		{"in the middle of it", "2024-05-20", nil, spor.IkkeOpfyldt, spor.SygedagpengeLoeber},
		{"on their last day", "2024-05-31", nil, spor.IkkeOpfyldt, spor.SygedagpengeLoeber},
		{"the day after", "2024-06-01", nil, spor.Opfyldt, spor.SygedagpengeForlaenges},
		{"later", "2024-07-01", nil, spor.Opfyldt, spor.SygedagpengeForlaenges},
		{"extended: that is the reason", "2024-05-31", func(j *visitation.Jobafklaring) { j.Sygedagpenge.Forlaenges = spor.Ja }, spor.IkkeOpfyldt, spor.SygedagpengeForlaenges},
		{"whether they are extended is open, and decides nothing", "2024-05-31", func(j *visitation.Jobafklaring) { j.Sygedagpenge.Forlaenges = 0 }, spor.IkkeOpfyldt, spor.SygedagpengeLoeber},
		{"nor the weeks", "2024-05-31", func(j *visitation.Jobafklaring) { j.Sygedagpenge.Uger = 0 }, spor.IkkeOpfyldt, spor.SygedagpengeLoeber},
		{"another group has no sygedagpenge to wait for", "2024-05-31", func(j *visitation.Jobafklaring) {
			j.Grundlag, j.RetUdenGraensen = visitation.FraFoersteFravaersdag, spor.Ja
		}, spor.Opfyldt, spor.SygedagpengeFoersteDag},
	} {
		j := efterSygedagpenge()
		j.Fra = dag(r.fra)
		if r.ret != nil {
			r.ret(&j)
		}
		v := afklaring(t, j)
		trin, er := har(v.Vurdering, r.id, r.want)
		if v.Udfald != r.want || !er || r.want == spor.IkkeOpfyldt && v.Afgoerende != r.id || v.Begynder != j.Fra {
			t.Errorf("%s: %v by %v\n%s", r.grund, v.Udfald, v.Afgoerende, v.Tekst())
		}
		if want := [3]spor.Tal{spor.Datotal(dag("2024-05-31")), spor.Datotal(dag("2024-06-01")), spor.Datotal(j.Fra)}; r.id == spor.SygedagpengeLoeber && (trin.Led != want || trin.Hjemmel.Nr != 1) {
			t.Errorf("%s: %+v", r.grund, trin)
		}
	}
}

// TestUgerUoplyst: a month without weeks is not a person with no weeks.
func TestUgerUoplyst(t *testing.T) {
	for _, r := range []struct {
		grund      string
		uger, dage int
		want       spor.Udfald
	}{
		{"neither weeks nor days", 0, 0, spor.Uoplyst},
		{"a day", 0, 1, spor.IkkeOpfyldt},
		{"a week", 1, 0, spor.IkkeOpfyldt},
	} {
		j := efterSygedagpenge()
		j.Sygedagpenge.Uger, j.Sygedagpenge.Dage = r.uger, r.dage
		v := afklaring(t, j)
		if _, er := har(v.Vurdering, spor.SygedagpengeUger, r.want); v.Udfald != r.want || !er {
			t.Errorf("%s: %v\n%s", r.grund, v.Udfald, v.Tekst())
		}
	}
}

// TestFolkepensionIkkeOplyst: the day is asked for of whoever can have reached it.
func TestFolkepensionIkkeOplyst(t *testing.T) {
	for _, r := range []struct {
		grund, foedt, folkepension string
		want                       spor.Udfald
	}{
		{"90 years", "1934-01-01", "", spor.Uoplyst},
		{"50 on the first day", "1974-06-01", "", spor.Uoplyst},
		{"50 the day after it", "1974-06-02", "", spor.Opfyldt},
		{"30 years", "1994-06-01", "", spor.Opfyldt},
		{"no birth: the rule is left aside", "", "", spor.Opfyldt},
		{"no birth, and the day is reached", "", "2024-06-01", spor.IkkeOpfyldt},
		{"stated", "1960-01-01", "2027-02-01", spor.Opfyldt},
	} {
		j := efterSygedagpenge()
		if r.foedt != "" {
			j.Person.Foedt = dag(r.foedt)
		}
		if r.folkepension != "" {
			j.Person.Folkepension = dag(r.folkepension)
		}
		v := afklaring(t, j)
		_, spurgt := har(v.Vurdering, spor.FolkepensionUoplyst, spor.Uoplyst)
		if v.Udfald != r.want || spurgt != (r.want == spor.Uoplyst) {
			t.Errorf("%s: %v\n%s", r.grund, v.Udfald, v.Tekst())
		}
	}
}

// TestJobafklaringBegynder: the day after sygedagpenge, the day that is stated, or the day of the decision.
func TestJobafklaringBegynder(t *testing.T) {
	j := efterSygedagpenge()
	if v := afklaring(t, j); v.Begynder != dag("2024-06-01") {
		t.Error(v.Begynder)
	}
	j.Fra = dag("2024-07-01")
	if v := afklaring(t, j); v.Begynder != dag("2024-07-01") {
		t.Error(v.Begynder)
	}
	j = visitation.Jobafklaring{Afgoerelse: dag("2024-05-15"), Grundlag: visitation.NytForloeb, Sygedagpenge: j.Sygedagpenge}
	if v := afklaring(t, j); v.Begynder != dag("2024-05-15") {
		t.Error(v.Begynder)
	}
}
