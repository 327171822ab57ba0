package satser

// aendringspost is the JSON form of changes: that of a rule set with everything but the format left to choice.
type aendringspost struct {
	Format    regelsaetmaerke `json:"format"`
	SidsteDag Dato            `json:"sidsteDag,omitzero"`
	Serier    []nyseriepost   `json:"serier,omitempty"`
	Regler    []regelpost     `json:"regler,omitempty"`
}

// nyseriepost is new figures of a series.
type nyseriepost struct {
	Sats    Sats    `json:"sats"`
	Ordning Ordning `json:"ordning"`
	Enhed   Enhed   `json:"enhed,omitzero"`
	Hjemmel Hjemmel `json:"hjemmel,omitzero"`
	Figurer []Figur `json:"figurer"`
}

// LaesAendringer reads changes in the form of [Regelsaet.MarshalJSON] with only the new rows: next January's table,
// for example.
//
//	{"format": "satser/1", "sidsteDag": "2027-12-31",
//	 "serier": [{"sats": "maaned.forsoerger", "ordning": "ressourceforloeb",
//	             "figurer": [{"fra": "2027-01-01", "til": "2027-12-31", "vaerdi": "18304.00", "status": "bekendtgjort",
//	                          "kilder": ["..."]}]}]}
//
// sidsteDag becomes a [KendtTil], each figure a [NyFigur] and each version a [NyRegel], in the order in which they
// stand. A series' unit is checked where it is given; its provision becomes that of the new figures where it differs
// from the one known. Reading is as strict as [Afkod], and every fault is an [*Inputfejl] with its path; what only
// shows against the rule set, such as a gap, is found by [Regelsaet.Med].
func LaesAendringer(data []byte) ([]Regelaendring, error) {
	var post aendringspost
	if err := Afkod(data, &post); err != nil {
		return nil, err
	}
	var alle []Regelaendring
	if post.SidsteDag.IsValid() {
		alle = append(alle, KendtTil(post.SidsteDag))
	}
	for i := range post.Serier {
		nye, fejl := post.Serier[i].aendringer()
		if fejl != nil {
			return nil, fejl.I("serier[" + string(tal(nil, i)) + "]")
		}
		alle = append(alle, nye...)
	}
	for i := range post.Regler {
		nye, fejl := post.Regler[i].aendringer()
		if fejl != nil {
			return nil, fejl.I("regler[" + string(tal(nil, i)) + "]")
		}
		alle = append(alle, nye...)
	}
	return alle, nil
}

func (p *regelpost) aendringer() ([]Regelaendring, *Inputfejl) {
	if fejl := p.valider(); fejl != nil {
		return nil, fejl
	}
	nye := make([]Regelaendring, len(p.Versioner))
	for i, v := range p.Versioner {
		nye[i] = NyRegel(p.Regel, p.Ordning, v)
	}
	return nye, nil
}

func (p *nyseriepost) aendringer() ([]Regelaendring, *Inputfejl) {
	if fejl := validerSted(p.Sats, p.Ordning); fejl != nil {
		return nil, fejl
	}
	if p.Enhed != 0 && p.Enhed != p.Sats.Enhed() {
		return nil, NewInputfejl("enhed", KodeModstrid, p.Enhed.String(), "seriens enhed, "+p.Sats.Enhed().String())
	}
	nye := make([]Regelaendring, len(p.Figurer))
	for i := range p.Figurer {
		if fejl := p.Figurer[i].valider(p.Sats); fejl != nil {
			return nil, fejl.I("figurer[" + string(tal(nil, i)) + "]")
		}
		nye[i] = figuraendring{p.Sats, p.Ordning, p.Figurer[i], p.Hjemmel}
	}
	return nye, nil
}
