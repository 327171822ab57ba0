//go:build !race

package spor_test

// raceOn tells allocation tests that the race detector is at work.
const raceOn = false
