// Command lovkort prints the map of the statute: for every stykke and nummer that the benefit rests on, in every edition in
// hand, whether the library computes it (and with what, and which case shows it), leaves it to the caseworker (and with which
// value it asks), or does neither, and why.
//
//	go run ./examples/lovkort
//	go run ./examples/lovkort -status kodet
//	go run ./examples/lovkort -udgave "LBK 806/2015"
//
// The tests of this command hold the map against the outline of the law, and every provision that the library cites against
// the map.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }
