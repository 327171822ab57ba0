package satser

import "encoding/json"

// regelsaetformat names the JSON form of a rule set and its version.
const regelsaetformat = "satser/1"

// regelsaetmaerke is the format key: it writes one text and reads no other, so that a document in a later form is refused for that
// and not for the first key that is new.
type regelsaetmaerke struct{}

// MarshalText gives the format.
func (regelsaetmaerke) MarshalText() ([]byte, error) { return []byte(regelsaetformat), nil }

// UnmarshalText refuses every other format.
func (*regelsaetmaerke) UnmarshalText(t []byte) error {
	if string(t) == regelsaetformat {
		return nil
	}
	return NewInputfejl("format", KodeUkendt, string(t), "formatet "+regelsaetformat)
}

// regelsaetpost is the JSON form of a rule set.
type regelsaetpost struct {
	Format    regelsaetmaerke `json:"format"`
	SidsteDag Dato            `json:"sidsteDag"`
	Serier    []seriepost     `json:"serier"`
	Regler    []regelpost     `json:"regler"`
}

// seriepost is a series under one scheme.
type seriepost struct {
	Sats    Sats    `json:"sats"`
	Ordning Ordning `json:"ordning"`
	Enhed   Enhed   `json:"enhed"`
	Hjemmel Hjemmel `json:"hjemmel"` // where its figures stand, in the edition in which the words were first read
	Figurer []Figur `json:"figurer"`
}

// regelpost is a rule under one scheme.
type regelpost struct {
	Regel     Regel          `json:"regel"`
	Ordning   Ordning        `json:"ordning"`
	Versioner []Regelversion `json:"versioner"`
}

// MarshalJSON gives the whole rule set in the form "satser/1":
//
//	{"format": "satser/1", "sidsteDag": "2026-12-31",
//	 "serier": [{"sats": "loengraense", "ordning": "jobafklaring", "enhed": "kr/måned",
//	             "hjemmel": "LAS § 69 j, stk. 9 (LBK 190/2012, ændret ved lov 720/2014)",
//	             "figurer": [{"fra": "2014-07-01", "til": "2014-12-31", "vaerdi": "13442.00", "status": "bekendtgjort",
//	                          "kendt": "2014-06-25", "hjemmel": "...", "kilder": ["..."], "afledning": "..."}]}],
//	 "regler": [{"regel": "loen", "ordning": "jobafklaring",
//	             "versioner": [{"fra": "2014-07-01", "virkning": "lønregel", "tal": ["30", "55"], "hjemmel": "...",
//	                            "kendt": "2014-06-25", "sikkerhed": "udledt", "note": "..."}]}]}
//
// kendt, tal, note, kilder, afledning and a figure's own hjemmel may be absent. [LaesRegelsaet] reads it back to a
// rule set with the same fingerprint.
func (r *Regelsaet) MarshalJSON() ([]byte, error) {
	u := r.udkast()
	post := regelsaetpost{regelsaetmaerke{}, u.sidste, []seriepost{}, []regelpost{}}
	for s := range u.serier {
		for o := range u.serier[s] {
			if l := &u.serier[s][o]; len(l.figurer) > 0 {
				post.Serier = append(post.Serier, seriepost{Sats(s), Ordning(o), Sats(s).Enhed(), l.hjemmel, l.figurer})
			}
		}
	}
	for g := range u.regler {
		for o := range u.regler[g] {
			if l := u.regler[g][o]; len(l) > 0 {
				post.Regler = append(post.Regler, regelpost{Regel(g), Ordning(o), l})
			}
		}
	}
	return json.Marshal(post)
}

// LaesRegelsaet reads a whole rule set in the form of [Regelsaet.MarshalJSON], as strictly as [Afkod] does. Besides,
// each series and each rule may stand once under a scheme; the unit must be that of the series; figures must be in
// order of date, without a shared day, without a gap (except in a series known for single years), with the sign, size
// and decimals of their unit, a status, and a provision; versions must be in order of date with an effect, a
// provision and a certainty; the last day must be there; and at least one scheme must have its monthly rates. Every
// fault is an [*Inputfejl] with the path of what is wrong.
func LaesRegelsaet(data []byte) (*Regelsaet, error) {
	var post regelsaetpost
	if err := Afkod(data, &post); err != nil {
		return nil, err
	}
	if !post.SidsteDag.IsValid() {
		return nil, NewInputfejl("sidsteDag", KodeMangler, "", "den sidste dag, loven er kendt")
	}
	serier, err := seriebordAf(post.Serier)
	if err != nil {
		return nil, err
	}
	regler, err := regelbordAf(post.Regler)
	if err != nil {
		return nil, err
	}
	if !serier.harYdelse() {
		return nil, NewInputfejl("serier", KodeMangler, "", "ydelsen pr. måned i mindst én ordning")
	}
	u := udkast{*serier, *regler, post.SidsteDag}
	return u.saml(), nil
}

// harYdelse reports whether a scheme has the rates of the first three categories.
func (b *seriebord) harYdelse() bool {
	for o := Ressourceforloeb; o <= Jobafklaring; o++ {
		alle := true
		for s := MaanedForsoerger; s <= MaanedHjemmeboende; s++ {
			alle = alle && len(b[s][o].figurer) > 0
		}
		if alle {
			return true
		}
	}
	return false
}

func seriebordAf(poster []seriepost) (*seriebord, error) {
	var b seriebord
	for i := range poster {
		p, sted := &poster[i], "serier["+string(tal(nil, i))+"]"
		if fejl := p.valider(); fejl != nil {
			return nil, fejl.I(sted)
		}
		l := &b[p.Sats][p.Ordning]
		if len(l.figurer) > 0 {
			return nil, NewInputfejl(sted, KodeDublet, p.Sats.String(), "serien højst én gang under hver ordning")
		}
		*l = serie{p.Hjemmel, p.Figurer}
	}
	return &b, nil
}

func (p *seriepost) valider() *Inputfejl {
	if fejl := validerSted(p.Sats, p.Ordning); fejl != nil {
		return fejl
	}
	if p.Enhed != p.Sats.Enhed() {
		return NewInputfejl("enhed", KodeModstrid, p.Enhed.String(), "seriens enhed, "+p.Sats.Enhed().String())
	}
	if len(p.Figurer) == 0 {
		return NewInputfejl("figurer", KodeMangler, "", "mindst én figur")
	}
	l := serie{p.Hjemmel, p.Figurer}
	if i, fejl := l.valider(p.Sats); fejl != nil {
		return fejl.I("figurer[" + string(tal(nil, i)) + "]")
	}
	return nil
}

func validerSted(s Sats, o Ordning) *Inputfejl {
	switch {
	case !s.IsValid():
		return NewInputfejl("sats", KodeMangler, "", "en kendt sats")
	case !o.IsValid():
		return NewInputfejl("ordning", KodeMangler, "", ordningsnavne.krav())
	}
	return nil
}

func regelbordAf(poster []regelpost) (*regelbord, error) {
	var b regelbord
	for i := range poster {
		p, sted := &poster[i], "regler["+string(tal(nil, i))+"]"
		if fejl := p.valider(); fejl != nil {
			return nil, fejl.I(sted)
		}
		if len(b[p.Regel][p.Ordning]) > 0 {
			return nil, NewInputfejl(sted, KodeDublet, p.Regel.String(), "reglen højst én gang under hver ordning")
		}
		b[p.Regel][p.Ordning] = p.Versioner
	}
	return &b, nil
}

func (p *regelpost) validerSted() *Inputfejl {
	switch {
	case !p.Regel.IsValid():
		return NewInputfejl("regel", KodeMangler, "", "en kendt regel")
	case !p.Ordning.IsValid():
		return NewInputfejl("ordning", KodeMangler, "", ordningsnavne.krav())
	}
	return nil
}

func (p *regelpost) valider() *Inputfejl {
	if fejl := p.validerSted(); fejl != nil {
		return fejl
	}
	if len(p.Versioner) == 0 {
		return NewInputfejl("versioner", KodeMangler, "", "mindst én version")
	}
	if i, fejl := regellinje(p.Versioner).valider(p.Regel); fejl != nil {
		return fejl.I("versioner[" + string(tal(nil, i)) + "]")
	}
	return nil
}
