package satser

import "slices"

// Version is a value with the day from which it holds. The zero Version has no day and is refused by [NewTidslinje].
type Version[T any] struct {
	Fra    Dato
	Vaerdi T
}

// Tidslinje is a gap-free, overlap-free run of dated versions: each holds from its own day to the day before the next
// one, the last one to the end of what is known. It is immutable; the zero Tidslinje knows no day.
type Tidslinje[T any] struct {
	versioner []Version[T]
	til       Dato // last known day; zero when the last version has no known end
}

// NewTidslinje builds a timeline from versions in order of date and the last known day (zero when open). Two versions
// of one day, disorder, a version without a day and an end before the last version are [*Inputfejl]. The versions are
// copied.
func NewTidslinje[T any](til Dato, versioner ...Version[T]) (Tidslinje[T], error) {
	var foer Dato
	for i, v := range versioner {
		if fejl := plads(v.Fra, foer, til); fejl != nil {
			return Tidslinje[T]{}, fejl.I("versioner[" + string(tal(nil, i)) + "]")
		}
		foer = v.Fra
	}
	return Tidslinje[T]{slices.Clone(versioner), til}, nil
}

// plads returns a fault if a version from a day cannot stand after the one from foer in what is known until til.
func plads(fra, foer, til Dato) *Inputfejl {
	switch {
	case !fra.IsValid():
		return NewInputfejl("fra", KodeMangler, "", "den dag, versionen gælder fra")
	case fra == foer:
		return NewInputfejl("fra", KodeDublet, fra.String(), "højst én version fra samme dag")
	case fra.Before(foer):
		return NewInputfejl("fra", KodeUorden, fra.String(), "versioner i tidsorden")
	case til.IsValid() && fra.After(til):
		return NewInputfejl("fra", KodeModstrid, fra.String(), "en dag senest den sidste kendte, "+til.String())
	}
	return nil
}

// Paa returns the version in force on a day. Outside the known days it is an [*Udenforfejl]; no older value is used
// instead.
func (t Tidslinje[T]) Paa(d Dato) (T, error) {
	if i := t.find(d); i >= 0 {
		return t.versioner[i].Vaerdi, nil
	}
	var intet T
	return intet, &Udenforfejl{Hvad: "værdien", Dato: d, Kendt: t.Kendt()}
}

// find returns the index of the version in force on a day, -1 outside the known days.
func (t *Tidslinje[T]) find(d Dato) int {
	if t.til.p != 0 && d.p > t.til.p {
		return -1
	}
	i := len(t.versioner) - 1
	for i >= 0 && t.versioner[i].Fra.p > d.p {
		i--
	}
	return i
}

// Kendt returns the days that the timeline knows; the zero Periode when there are none.
func (t Tidslinje[T]) Kendt() Periode {
	if len(t.versioner) == 0 {
		return Periode{}
	}
	return Periode{t.versioner[0].Fra, t.til}
}

// Len returns the number of versions.
func (t Tidslinje[T]) Len() int { return len(t.versioner) }

// Versioner returns a copy of the versions in order of date.
func (t Tidslinje[T]) Versioner() []Version[T] { return slices.Clone(t.versioner) }

// Til returns a copy that is known only until the last day given: later versions are dropped. A timeline that already
// ends earlier stays as it is; Til of the zero Dato knows no day.
func (t Tidslinje[T]) Til(sidste Dato) Tidslinje[T] {
	n := len(t.versioner)
	for n > 0 && t.versioner[n-1].Fra.After(sidste) {
		n--
	}
	if n == 0 {
		return Tidslinje[T]{}
	}
	if t.til.p == 0 || t.til.After(sidste) {
		t.til = sidste
	}
	t.versioner = t.versioner[:n:n]
	return t
}

// Med returns a copy in which v holds from its own day until the next version: it replaces a version of the same day
// and otherwise cuts the one before it short. A version without a day, or after the last known day, is an [*Inputfejl].
func (t Tidslinje[T]) Med(v Version[T]) (Tidslinje[T], error) {
	if fejl := plads(v.Fra, Dato{}, t.til); fejl != nil {
		return Tidslinje[T]{}, fejl
	}
	i, samme := slices.BinarySearchFunc(t.versioner, v.Fra, func(w Version[T], d Dato) int { return w.Fra.Compare(d) })
	ny := slices.Clone(t.versioner)
	if samme {
		ny[i] = v
	} else {
		ny = slices.Insert(ny, i, v)
	}
	return Tidslinje[T]{ny, t.til}, nil
}
