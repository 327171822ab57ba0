package spor

// The steps of the grant of a course and its length (package ydelse/visitation).
const (
	// ForloebsSlut: the last day of a course.
	ForloebsSlut ID = iota + sidsteRet + 1
)

// sidsteVisitation is the last of them; the steps of the next file follow it.
const sidsteVisitation = ForloebsSlut

var visitationstekster = [sidsteVisitation + 1 - sidsteRet]idtekst{
	ForloebsSlut - sidsteRet: {"forloebs-slut", "Forløbets sidste dag", udfaldstekst{
		Opfyldt: "Forløbets sidste dag er den {0}.",
	}},
}
