package satser

// Med returns a copy of the rule set with the changes made in the order given, and the warnings that they give rise
// to. The receiver is not changed, and the two share no memory that can be written.
//
//  1. Each change is made; a later one gives way to no earlier one. There are at most 10 000 of them, and in a series or a rule
//     under a scheme at most 1000 figures or versions: more is an [*Inputfejl].
//  2. Then every series must be in order of date, without a shared day, without a gap (except in a series known for
//     single years), and every figure must have valid days, the sign, size and decimals of its unit, a status and a
//     provision; every version of a rule must have a day, an effect, a provision and a certainty. A fault is an
//     [*Inputfejl] whose Felt names the series, the scheme and the figure's first day:
//     "loengraense/jobafklaring/2027-01-01.vaerdi".
//  3. Last, the figures are held against the regularities of the published ones, each of which says where it was seen
//     or how it was computed; see [Advarsel]. A warning that the receiver already gives rise to is not repeated.
func (r *Regelsaet) Med(aendringer ...Regelaendring) (*Regelsaet, []Advarsel, error) {
	if n := len(aendringer); n > maxAendringer {
		return nil, nil, NewInputfejl("aendringer", KodeGraense, string(tal(nil, n)), "højst 10000 ændringer")
	}
	u := r.udkast()
	for i, c := range aendringer {
		if c == nil {
			return nil, nil, NewInputfejl("aendringer["+string(tal(nil, i))+"]", KodeMangler, "", "en ændring")
		}
		if fejl := c.paa(u); fejl != nil {
			return nil, nil, fejl
		}
	}
	if fejl := u.valider(); fejl != nil {
		return nil, nil, fejl
	}
	return u.saml(), u.advarslerUdover(r.udkast()), nil
}

// valider looks through the lines. Each change has been looked at by itself; a line can still have got a gap.
func (u *udkast) valider() *Inputfejl {
	for s := range u.serier {
		for o := range u.serier[s] {
			l := &u.serier[s][o]
			if i, fejl := l.valider(Sats(s)); fejl != nil {
				return fejl.I(figuraendring{Sats(s), Ordning(o), l.figurer[i], Hjemmel{}}.sted())
			}
		}
	}
	return nil
}
