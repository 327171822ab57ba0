package spor

// The steps of what follows the benefit: ATP, pension and refusion (package ydelse/udbetaling).
const (
	// ATPRet: are ATP contributions paid.
	ATPRet ID = iota + sidsteFerie + 1
)

// sidsteUdbetaling is the last of them; the steps of the next file follow it.
const sidsteUdbetaling = ATPRet

var udbetalingstekster = [sidsteUdbetaling + 1 - sidsteFerie]idtekst{
	ATPRet - sidsteFerie: {"atp-ret", "ATP-bidrag", udfaldstekst{
		Opfyldt:     "Kommunen indbetaler ATP-bidrag.",
		IkkeOpfyldt: "Kommunen indbetaler ikke ATP-bidrag.",
	}},
}
