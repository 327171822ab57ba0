package spor

// The steps of repayment (package ydelse/efterregulering).
const (
	// TilbagebetalingHjemmel: is there a provision to claim back under.
	TilbagebetalingHjemmel ID = iota + sidsteUdbetaling + 1

	antalID
)

var tilbagebetalingstekster = [antalID - sidsteUdbetaling]idtekst{
	TilbagebetalingHjemmel - sidsteUdbetaling: {"tilbagebetaling-hjemmel", "Hjemmel til tilbagebetaling", udfaldstekst{
		Opfyldt:     "Beløbet skal kræves tilbage.",
		IkkeOpfyldt: "Der er ikke hjemmel til at kræve beløbet tilbage.",
	}},
}
