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
        return with(this, this, phone, document, other, ip);
    }

    SamplePerson withIp(String other) {
        return with(this, this, phone, document, device, other);
    }

    SamplePerson withPhone(String other) {
        return with(this, this, other, document, device, ip);
    }

    SamplePerson withDocumentOf(SamplePerson other) {
        return with(this, other, phone, other.document, device, ip);
    }

    /** The same person in the household of somebody else. */
    SamplePerson livingWith(SamplePerson other) {
        return with(other, other, phone, document, device, other.ip);
    }

    /** A copy with the family name and the address of a household, and with the country of somebody. */
    private SamplePerson with(
            SamplePerson household,
            SamplePerson compatriot,
            String newPhone,
            String newDocument,
            String newDevice,
            String newIp) {
        return new SamplePerson(
                userId,
                entityId,
                givenName,
                household.familyName,
                birthDate,
                email,
                newPhone,
                household.street,
                household.town,
                household.postalCode,
                compatriot.country,
                compatriot.alpha3,
                newDocument,
                newDevice,
                newIp);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "SamplePerson[not printed]";
    }
}
