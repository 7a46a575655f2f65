package dev.verdict.desk.platform.sample;

import java.time.LocalDate;

/**
 * An invented person.
 *
 * @param userId this backend's id of the person
 * @param entityId FrankieOne's id of the person
 * @param street the number and the name of the street
 * @param town the town of the address
 * @param country the country, as SEON writes it
 * @param alpha3 the country, as FrankieOne writes it
 * @param document the number of the passport
 * @param device the hash of the device
 */
record SamplePerson(
        String userId,
        String entityId,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String email,
        String phone,
        String street,
        String town,
        String postalCode,
        String country,
        String alpha3,
        String document,
        String device,
        String ip) {

    String fullName() {
        return givenName + " " + familyName;
    }

    String address() {
        return street + ", " + town + " " + postalCode;
    }

    /** The same person with a device of somebody else. */
    SamplePerson withDevice(String other) {
        return new SamplePerson(
                userId,
                entityId,
                givenName,
                familyName,
                birthDate,
                email,
                phone,
                street,
                town,
                postalCode,
                country,
                alpha3,
                document,
                other,
                ip);
    }

    SamplePerson withIp(String other) {
        return new SamplePerson(
                userId,
                entityId,
                givenName,
                familyName,
                birthDate,
                email,
                phone,
                street,
                town,
                postalCode,
                country,
                alpha3,
                document,
                device,
                other);
    }

    SamplePerson withPhone(String other) {
        return new SamplePerson(
                userId,
                entityId,
                givenName,
                familyName,
                birthDate,
                email,
                other,
                street,
                town,
                postalCode,
                country,
                alpha3,
                document,
                device,
                ip);
    }

    SamplePerson withDocumentOf(SamplePerson other) {
        return new SamplePerson(
                userId,
                entityId,
                givenName,
                familyName,
                birthDate,
                email,
                phone,
                street,
                town,
                postalCode,
                other.country,
                other.alpha3,
                other.document,
                device,
                ip);
    }

    /** The same person in the household of somebody else. */
    SamplePerson livingWith(SamplePerson other) {
        return new SamplePerson(
                userId,
                entityId,
                givenName,
                other.familyName,
                birthDate,
                email,
                phone,
                other.street,
                other.town,
                other.postalCode,
                other.country,
                other.alpha3,
                document,
                device,
                other.ip);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "SamplePerson[not printed]";
    }
}
