package satser

var gaeldendeSerier seriebord
