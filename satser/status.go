package satser

// Status says how sure a figure is. The order is from surest to least sure, so that the worst of several is their
// maximum. The zero value is none.
type Status uint8

// How a figure is known.
const (
	// Bekendtgjort was seen in an official table of this benefit or in the text of the act.
	Bekendtgjort Status = iota + 1
	// BekendtgjortAndenTabel was seen in a table of another benefit whose amount is the same by construction.
	BekendtgjortAndenTabel
	// Beregnet was not seen; it follows from a rule that reproduces every published figure of its series.
	Beregnet
	// Foreloebig comes from a projection that the caller asked for.
	Foreloebig
)

var statusnavne = Navne{"", "bekendtgjort", "bekendtgjort i anden tabel", "beregnet", "foreløbig"}

// String gives the status in Danish; it is also the text form.
func (s Status) String() string { return statusnavne.Navn(int(s)) }

// IsValid reports whether s is one of the four.
func (s Status) IsValid() bool { return statusnavne.Har(int(s)) }

// MarshalText gives the form of [Status.String].
func (s Status) MarshalText() ([]byte, error) { return statusnavne.Marshal("status", int(s)) }

// UnmarshalText reads what [Status.MarshalText] writes.
func (s *Status) UnmarshalText(t []byte) error { return LaesNavn(s, statusnavne, "status", t) }

// Kilde is where a figure was published: an address, or the name of a document that has none.
type Kilde string
