//! What a program adds to requests and sees of them, through both clients and against the emulator, which
//! verifies signatures.

mod added;
mod shown;
