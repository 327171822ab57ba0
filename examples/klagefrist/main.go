// Command klagefrist prints when a complaint deadline ends, and every reason; or where a complaint stands. Without arguments
// it does so for the built-in cases:
//
//	go run ./examples/klagefrist
//	go run ./examples/klagefrist 2024-11-20 digital-post
//	go run ./examples/klagefrist KLAGESAG.json
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }
