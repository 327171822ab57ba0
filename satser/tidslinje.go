package satser

// Version is a value with the day from which it holds.
type Version[T any] struct {
	Fra    Dato
	Vaerdi T
}

// Tidslinje is a gap-free, overlap-free run of dated versions: each holds from its own day to the day before the next one, the last
// one to the end of what is known. It is immutable; the zero Tidslinje knows no day.
type Tidslinje[T any] struct {
	versioner []Version[T]
	til       Dato // last known day; zero when the last version has no known end
}

// NewTidslinje builds a timeline from versions in order of date and the last known day (zero when open). Two versions of one day, disorder and
// an end before the last version are [*Inputfejl].
func NewTidslinje[T any](til Dato, versioner ...Version[T]) (Tidslinje[T], error) {
	for i, v := range versioner {
		switch {
		case !v.Fra.IsValid():
			return Tidslinje[T]{}, NyInputfejl("fra", KodeMangler, "", "den dag, versionen gælder fra")
		case i > 0 && v.Fra == versioner[i-1].Fra:
			return Tidslinje[T]{}, NyInputfejl("fra", KodeDublet, v.Fra.String(), "højst én version fra samme dag")
		case i > 0 && v.Fra.Before(versioner[i-1].Fra):
			return Tidslinje[T]{}, NyInputfejl("fra", KodeUorden, v.Fra.String(), "versioner i tidsorden")
		case til.IsValid() && v.Fra.After(til):
			return Tidslinje[T]{}, NyInputfejl("til", KodeModstrid, til.String(), "en sidste dag, der ikke ligger før sidste version")
		}
	}
	return Tidslinje[T]{append([]Version[T](nil), versioner...), til}, nil
}

// Paa returns the version in force on a day. Outside the known days it is an [*Udenforfejl]; no older value is used instead.
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
func (t Tidslinje[T]) Versioner() []Version[T] { return append([]Version[T](nil), t.versioner...) }

// Til returns a copy that is known only until the last day given: later versions are dropped.
func (t Tidslinje[T]) Til(sidste Dato) Tidslinje[T] {
	if t.til.p == 0 || t.til.p > sidste.p {
		t.til = sidste
	}
	for len(t.versioner) > 0 && t.versioner[len(t.versioner)-1].Fra.p > sidste.p {
		t.versioner = t.versioner[: len(t.versioner)-1 : len(t.versioner)-1]
	}
	return t
}

// Med returns a copy in which v holds from its own day: it replaces a version of the same day and otherwise cuts the one before it short.
func (t Tidslinje[T]) Med(v Version[T]) Tidslinje[T] {
	ny := make([]Version[T], 0, len(t.versioner)+1)
	for _, w := range t.versioner {
		if w.Fra.p < v.Fra.p {
			ny = append(ny, w)
		}
	}
	ny = append(ny, v)
	for _, w := range t.versioner {
		if w.Fra.p > v.Fra.p {
			ny = append(ny, w)
		}
	}
	t.versioner = ny
	return t
}
