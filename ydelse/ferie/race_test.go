//go:build race

package ferie_test

// raceOn tells allocation tests that the race detector is at work.
const raceOn = true
