package efterregulering

import (
	"github.com/ressourceforloeb/ressourceforloeb/satser"
	"github.com/ressourceforloeb/ressourceforloeb/satser/spor"
)

// Vurdering is what follows from a re-calculation: what is to be paid out, and what may be claimed back.
type Vurdering struct {
	// Efterbetaling is what is to be paid out.
	Efterbetaling satser.Beloeb `json:"efterbetaling"`
	// ForMeget is what was paid too much. It is made up of Skal, Kan, Uafklaret, IngenHjemmel and Bortfaldet.
	ForMeget satser.Beloeb `json:"forMeget"`
	// Skal is what the municipality must claim back (§ 91), Kan what it may (§ 93).
	Skal satser.Beloeb `json:"skal"`
	Kan  satser.Beloeb `json:"kan"`
	// Uafklaret is what waits for a fact or an assessment, IngenHjemmel what no provision lets the municipality claim.
	Uafklaret    satser.Beloeb `json:"uafklaret"`
	IngenHjemmel satser.Beloeb `json:"ingenHjemmel"`
	// Bortfaldet is a claim that had lapsed before the decision, or before it was handed over (§ 95, stk. 2). It cannot be claimed.
	Bortfaldet satser.Beloeb `json:"bortfaldet,omitzero"`
	// Udfald is Opfyldt when something must or may be claimed back, IkkeOpfyldt when nothing can; Uoplyst or KraeverSkoen while
	// an amount waits. It is zero when nothing was paid too much.
	Udfald spor.Udfald `json:"udfald,omitzero"`
	// Politi says whether the police must be told (§ 91, stk. 6); zero when there is nothing to tell.
	Politi spor.Udfald `json:"politi,omitzero"`
	// SidsteDag is the last day on which the claim stands, when it lapses (§ 95, stk. 2). Zero when it does not, or when that is not
	// settled; the steps say which.
	SidsteDag satser.Dato `json:"sidsteDag,omitzero"`
	// Fuldstaendig says that every month asked for has an answer.
	Fuldstaendig bool `json:"fuldstaendig"`
	// UdenSvar is the months about which nothing can be decided yet; Udeladt is the first month beyond known law, if any.
	UdenSvar []satser.Maaned `json:"udenSvar,omitempty"`
	Udeladt  satser.Maaned   `json:"udeladt,omitzero"`
	Maaneder []Maanedskrav   `json:"maaneder,omitempty"` // those with too much paid
	Spor     spor.Spor       `json:"spor"`
}

// Maanedskrav is what may be claimed back of a month.
type Maanedskrav struct {
	Maaned       satser.Maaned `json:"maaned"`
	ForMeget     satser.Beloeb `json:"forMeget"`
	Skal         satser.Beloeb `json:"skal,omitzero"`
	Kan          satser.Beloeb `json:"kan,omitzero"`
	Uafklaret    satser.Beloeb `json:"uafklaret,omitzero"`
	IngenHjemmel satser.Beloeb `json:"ingenHjemmel,omitzero"`
	Bortfaldet   satser.Beloeb `json:"bortfaldet,omitzero"`
}

// Vurder assesses a re-calculation under the rules of the new side: overpayment is claimed back only where the law lets the
// municipality, and what was paid too little is paid out.
//
// An error means malformed facts ([*satser.Inputfejl]) or a day outside known law ([*satser.Udenforfejl]).
func (b Beregner) Vurder(r *Resultat, f *Fakta) (Vurdering, error) {
	switch {
	case r == nil:
		return Vurdering{}, satser.NewInputfejl("resultat", satser.KodeMangler, "", "en efterregulering")
	case b.Efter.Regler == nil:
		return Vurdering{}, satser.NewInputfejl("regler", satser.KodeMangler, "", "et regelsæt som satser.Gaeldende()")
	}
	if err := r.valider(); err != nil {
		return Vurdering{}, satser.Under("resultat", err)
	}
	if err := f.valider(r); err != nil {
		return Vurdering{}, satser.Under("fakta", err)
	}
	v := vurdering{r: r, f: f, regler: b.Efter.Regler, domme: map[int]dom{}}
	v.ud.Fuldstaendig, v.ud.Udeladt = r.Fuldstaendig(), r.Udeladt
	for i := range r.Maaneder {
		if r.Maaneder[i].Udfald != spor.Beregnet {
			v.ud.UdenSvar = append(v.ud.UdenSvar, r.Maaneder[i].Maaned)
		}
	}
	v.frist = v.frister()
	v.aarsager()
	v.maaneder()
	v.iAlt()
	v.efterbetaling()
	if v.err != nil {
		return Vurdering{}, v.err
	}
	return v.ud, nil
}

// vurdering is one assessment.
type vurdering struct {
	r       *Resultat
	f       *Fakta
	regler  *satser.Regelsaet
	domme   map[int]dom // by change
	frist   spor.Udfald // Opfyldt when the claim has lapsed, IkkeOpfyldt when it has not; otherwise that waits
	dom     spor.Udfald // what a conviction asks for; zero without one
	politi  int64       // what is claimed under § 91, stk. 1, nr. 1 and 2, or could be beside stk. 3
	maaske  int64       // the same of what waits
	ophold  ophold      // the stays abroad that such a claim rests on
	muligt  ophold      // the same of what waits
	mangler spor.Udfald // why something waits
	melding spor.Udfald // why it is not known what the police must be told
	ud      Vurdering
	err     error
}

// slags is what a cause of overpayment comes to.
type slags uint8

const (
	intet  slags = iota // no provision
	kan                 // § 93
	skal                // § 91
	venter              // waits for a fact or an assessment
)

// dom is the answer about one change. why waits is in udfald.
type dom struct {
	slags  slags
	udfald spor.Udfald
	ophold ophold
	dommen bool // waits for nothing but the conviction
}

// skriv appends a step that states something.
func (v *vurdering) skriv(id spor.ID, u spor.Udfald, niveau uint8, h satser.Hjemmel) *spor.Trin {
	v.ud.Spor = append(v.ud.Spor, spor.Trin{ID: id, Udfald: u, Niveau: niveau, Ordning: v.r.Ordning, Hjemmel: h})
	return &v.ud.Spor[len(v.ud.Spor)-1]
}

// regnet appends a step that computes, and returns its result marked with its number.
func (v *vurdering) regnet(id, til spor.ID, niveau uint8, h satser.Hjemmel, r spor.Regning, n int64, led ...spor.Tal) spor.Tal {
	if len(v.ud.Spor) >= spor.MaksTrin && v.err == nil { // later steps refer to these
		v.err = satser.NewInputfejl("resultat", satser.KodeGraense, "", "færre måneder og ændringer, end en forklaring kan rumme")
	}
	t := v.skriv(id, spor.Beregnet, niveau, h)
	t.Til, t.Regning, t.Resultat = til, r, enheder(n)
	copy(t.Led[:], led)
	return t.Resultat.Fra(len(v.ud.Spor))
}

func enheder(n int64) spor.Tal { return spor.Kr(satser.BeloebAfEnheder(n)) }

// regel looks a rule up on a day, and returns its provision in the edition to cite. The first fault is kept.
func (v *vurdering) regel(g satser.Regel, d satser.Dato) (satser.Regelopslag, satser.Hjemmel) {
	o, err := v.regler.HentRegel(g, v.r.Ordning, d)
	if err != nil && v.err == nil {
		v.err = err
	}
	var h satser.Hjemmel
	o.Citer(&h, satser.LASPaa(d))
	return o, h
}

// nr gives the provision with a number of its list.
func nr(h satser.Hjemmel, n uint8) satser.Hjemmel {
	h.Nr = n
	return h
}

// stk gives the provision with another stykke.
func stk(h satser.Hjemmel, n uint8) satser.Hjemmel {
	h.Stk = n
	return h
}

// dagen is the day whose edition a claim as a whole is cited in: that of the decision, or the last of the period.
func (v *vurdering) dagen() satser.Dato {
	if d := v.f.Afgjort; d.IsValid() && !d.After(v.regler.SidsteDag()) {
		return d
	}
	if n := len(v.r.Maaneder); n > 0 {
		return v.r.Maaneder[n-1].Maaned.SidsteDag()
	}
	return v.regler.SidsteDag()
}
