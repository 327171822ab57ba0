//go:build race

package sanktion_test

// raceOn tells allocation tests that the race detector is at work.
const raceOn = true
