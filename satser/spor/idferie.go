package spor

// The steps of holiday (package ydelse/ferie).
const (
	// FerieOptjent: the right to holiday with the benefit.
	FerieOptjent ID = iota + sidsteVisitation + 1
)

// sidsteFerie is the last of them; the steps of the next file follow it.
const sidsteFerie = FerieOptjent

var ferietekster = [sidsteFerie + 1 - sidsteVisitation]idtekst{
	FerieOptjent - sidsteVisitation: {"ferie-optjent", "Ret til ferie med ydelsen", udfaldstekst{
		Opfyldt:     "Der er ret til ferie med ydelsen.",
		IkkeOpfyldt: "Der er ikke ret til ferie med ydelsen.",
	}},
}
