package satser

// gaeldende is laid out by the linker: nothing is computed when the package starts. The fingerprint is written by
// go test ./satser -run TestGenereret -opdater, which also rewrites data_satser.go.
var gaeldende = Regelsaet{
	serier: &gaeldendeSerier,
	regler: &gaeldendeRegler,
	aftryk: Aftryk{},
	sidste: Dato{2026<<9 | 12<<5 | 31},
}
