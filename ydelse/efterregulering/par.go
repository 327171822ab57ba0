package efterregulering

// plads is a row that stands before, now, or both: their indexes, or -1. nr is the change that it is, counted from 1 in
// [loeb.aendringer]; 0 when the row is the same.
type plads struct{ foer, nu, nr int }

// par pairs the rows of two lists. The first key finds rows that are equal; each later one finds, among those that are left, rows
// that are the same but for what the key leaves out. A row without a partner was removed or added. Rows are taken in order,
// so that the pairs do not depend on chance; the cost is linear in the rows. Another order of the same rows is no change: it
// decides nothing in any list.
func par[T any, K comparable](foer, nu []T, noegler ...func(*T) K) []plads {
	ud := make([]plads, len(foer), len(foer)+len(nu))
	for i := range ud {
		ud[i] = plads{foer: i, nu: -1}
	}
	taget := make([]bool, len(nu))
	rest := len(nu)
	for i := range min(len(foer), len(nu)) { // most rows are equal and stand in the same place
		if noegler[0](&foer[i]) == noegler[0](&nu[i]) {
			ud[i].nu, taget[i] = i, true
			rest--
		}
	}
	for _, noegle := range noegler {
		if rest == 0 {
			break
		}
		koe := map[K][]int{}
		for j := range nu {
			if !taget[j] {
				k := noegle(&nu[j])
				koe[k] = append(koe[k], j)
			}
		}
		for i := range foer {
			if ud[i].nu >= 0 {
				continue
			}
			k := noegle(&foer[i])
			if q := koe[k]; len(q) > 0 {
				ud[i].nu, koe[k], taget[q[0]] = q[0], q[1:], true
				rest--
			}
		}
	}
	for j := range nu {
		if !taget[j] {
			ud = append(ud, plads{foer: -1, nu: j})
		}
	}
	return ud
}

// selv is the key of equal rows.
func selv[T comparable](t *T) T { return *t }

// byg gives the list as it is when some of the changes have been made.
func byg[T any](foer, nu []T, pladser []plads, gjort []bool) []T {
	if len(pladser) == 0 {
		return nil
	}
	ud := make([]T, 0, len(pladser))
	for _, p := range pladser {
		switch {
		case p.nr > 0 && gjort[p.nr-1]:
			if p.nu >= 0 {
				ud = append(ud, nu[p.nu])
			}
		case p.foer >= 0:
			ud = append(ud, foer[p.foer])
		}
	}
	return ud
}
