// On the oldest Jackson, every recorded result still reads, and bad bodies still fail the one way.
def target = new File(basedir, 'target')
def lib = new File(target, 'lib')
def versions = lib.list().findAll { it.startsWith('jackson-') }
assert versions.contains("jackson-databind-${oldestJackson}.jar".toString()) : versions

def fixtures = new File(fixtureFolder)
def process = new ProcessBuilder(
        System.getProperty('java.home') + '/bin/java',
        '-cp', new File(target, 'oldest-jackson-1.jar').path + File.pathSeparator + lib.path + File.separator + '*',
        'example.consumer.Main', fixtures.path)
        .redirectErrorStream(true)
        .start()
def output = process.inputStream.getText('UTF-8')
assert process.waitFor() == 0 && output.contains('end of main') : output
println "${oldestJackson}: ${output.trim()}"
true
