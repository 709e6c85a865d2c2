// hostile: output_exceeded
// tries: a flood of messages from the preprocessor, which no limit on errors stops
// options: -ftrack-macro-expansion=2
// repeat: 20000
#pragma message "a message of no use to anybody, number @n@, that costs a few lines each time"
