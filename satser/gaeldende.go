package satser

// gaeldende is laid out by the linker: nothing is computed when the package starts.
var gaeldende = Regelsaet{
	serier: &gaeldendeSerier,
	regler: &gaeldendeRegler,
	sidste: Dato{2026<<9 | 12<<5 | 31},
}

var gaeldendeSerier seriebord
