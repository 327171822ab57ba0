// Package proeve holds proofs that cross packages.
//
// It has no code of its own: each proof is an external test that runs the
// packages of the module together, over all the cases they carry and over
// random ones.
package proeve
