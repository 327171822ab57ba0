package satser

var gaeldendeRegler regelbord
