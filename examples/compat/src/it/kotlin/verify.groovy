String log = new File(basedir, 'build.log').getText('UTF-8')
for (String wrong : ['Wrong.kt:3', 'Wrong.kt:5']) {
    assert log.readLines().any { line -> line.contains(wrong) || line.contains(wrong.replace(':', ': (')) } : "$wrong was let through"
}
assert !log.contains('Main.kt') : 'what is right was not let through'
