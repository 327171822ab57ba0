package visitation

import (
	"strconv"

	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Samlet is the time in courses in all, in calendar days. A day in two courses counts once, and leave that does not count in a
// course does not count here.
type Samlet struct {
	Dage       int `json:"dage"`       // only leave that surely does not count left out
	DageMindst int `json:"dageMindst"` // all leave that may not count left out
}

// Samlet counts the time in courses of a scheme in all. Each course must have a last day or a length. How LAB § 114, stk. 3,
// counts is not said in it: see [spor.FemAarEfterDage].
func (v Vurderer) Samlet(o satser.Ordning, forloeb []Forloeb) (Samlet, error) {
	if err := validerTidligere(forloeb, o); err != nil {
		return Samlet{}, err
	}
	if len(forloeb) == 0 {
		return Samlet{}, nil
	}
	g, err := v.begynd(o, foersteDag(forloeb))
	if err != nil {
		return Samlet{}, err
	}
	sikre, mindst := g.samlet(forloeb)
	if g.err != nil {
		return Samlet{}, g.err
	}
	return Samlet{iDage(sikre), iDage(mindst)}, nil
}

// samlet counts, with only leave that surely does not count left out and with all that may not; a leave counts wherever in the
// courses it lies.
func (g *gang) samlet(forloeb []Forloeb) (sikkert, mindst []stykke) {
	var sikre, mulige, kurser, laengste []satser.Periode
	for i := range forloeb {
		f := &forloeb[i]
		g.regelPaa(satser.RegelVarighed, f.Fra)
		fri := g.frie(f.Orlov)
		sikre, mulige = append(sikre, fri.sikre...), append(mulige, fri.mulige...)
		slut, muligt := f.slut(fri)
		kurser = append(kurser, satser.Periode{Fra: f.Fra, Til: slut})
		laengste = append(laengste, satser.Periode{Fra: f.Fra, Til: muligt})
	}
	return udenOrlov(kurser, sikre), udenOrlov(laengste, mulige)
}

// slut is the last day of a course that has one, with the leave that surely does not count and with all that may not.
func (f *Forloeb) slut(fri frie) (sikkert, muligt satser.Dato) {
	if f.Til.IsValid() {
		return f.Til, f.Til
	}
	sikkert, _ = forlaeng(f.Fra, f.Laengde.SidsteDag(f.Fra), fri.sikre)
	muligt, _ = forlaeng(f.Fra, f.Laengde.SidsteDag(f.Fra), fri.mulige)
	return sikkert, muligt
}

// udenOrlov counts the days of courses that lie in no leave. Courses that share a day are one.
func udenOrlov(kurser, orlov []satser.Periode) (ud []stykke) {
	orlov = forenet(orlov)
	for _, k := range forenet(kurser) {
		ud = append(ud, stykke{k.Fra, k.Dage() - iAlt([]satser.Periode{k}, orlov)})
	}
	return ud
}

func foersteDag(forloeb []Forloeb) satser.Dato {
	d := forloeb[0].Fra
	for i := range forloeb {
		d = tidligste(d, forloeb[i].Fra)
	}
	return d
}

// validerTidligere checks courses that are over or have an end that is known.
func validerTidligere(forloeb []Forloeb, o satser.Ordning) error {
	if len(forloeb) > MaksForloeb {
		return satser.NewInputfejl("", satser.KodeGraense, strconv.Itoa(len(forloeb)), "højst "+strconv.Itoa(MaksForloeb))
	}
	for i := range forloeb {
		f, noegle := &forloeb[i], "["+strconv.Itoa(i)+"]"
		if err := f.valider(o); err != nil {
			return satser.Under(noegle, err)
		}
		if f.uden() {
			return satser.NewInputfejl(noegle+".til", satser.KodeMangler, "", "forløbets sidste dag eller længde")
		}
		for k := range f.Orlov {
			if f.Orlov[k].Til.IsZero() {
				return satser.NewInputfejl(noegle+".orlov["+strconv.Itoa(k)+"].til", satser.KodeMangler, "", "orlovens sidste dag")
			}
		}
	}
	return nil
}

// femAar asks whether the time in all stays within the years that a person between 40 and 50 can be in courses without wishing
// it (LAB § 114, stk. 3).
func (g *gang) femAar(r *Ressourceforloeb) {
	v := g.regel(satser.RegelFemAar)
	start := r.start()
	aar := int(v.Tal(0)) / 100
	if v.Virkning() != satser.Gaelder || len(r.Tidligere) == 0 || !r.Person.fyldt(alderFyrre, start) || r.Person.fyldt(alderHalvtreds, start) {
		return
	}
	sikre, mindst := g.samlet(r.Tidligere)
	foer, nyt := iDage(sikre), g.nyeDage(r)
	graense := dageTil(aar, sikre, start)
	if foer+nyt <= graense {
		senest := Laengde{Aar: int(g.regel(satser.RegelVarighed).Tal(1)) / 100}.SidsteDag(start)
		senest = tidligste(senest, start.AddDays(graense-foer-1))
		t := g.skriv(spor.FemAarOverholdt, spor.Opfyldt, v)
		t.Led = [3]spor.Tal{spor.Dagtal(foer, 0), spor.Dagtal(graense, 0), spor.Datotal(senest)}
		t.Praksis = spor.FemAarEfterDage
		return
	}
	if iDage(mindst)+nyt <= dageTil(aar, mindst, start) && r.Oenske != spor.Ja { // leave of an earlier course decides
		for i := range r.Tidligere {
			f := &r.Tidligere[i]
			_, muligt := f.slut(g.frie(f.Orlov))
			g.skrivOrlov(f.Orlov, satser.Periode{Fra: f.Fra, Til: muligt}, true)
		}
		return
	}
	t := g.svar(spor.FemAarIAlt, faktum(r.Oenske), v)
	t.Led = [3]spor.Tal{spor.Dagtal(foer+nyt, 0), spor.Dagtal(graense, 0), spor.Stk(aar)}
	t.Praksis = spor.FemAarEfterDage
}

// nyeDage is the days of the course that is asked for: as long as it is to be, or as short as it can be.
func (g *gang) nyeDage(r *Ressourceforloeb) int {
	l := r.Laengde
	if l.IsZero() {
		l = Laengde{Aar: int(g.regel(satser.RegelVarighed).Tal(0)) / 100}
	}
	return max(0, l.dage(r.start()))
}
