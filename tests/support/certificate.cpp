#include "certificate.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace quintet::test {

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* object) const {
        release(object);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Release<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Release<BIO_free_all>>;

QByteArray written(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, size};
}

BioPtr reading(const QByteArray& pem) {
    return BioPtr(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

KeyPtr newKey() {
    return KeyPtr(EVP_EC_gen("P-256"));
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509Ptr unsignedCertificate(const Subject& subject, EVP_PKEY* key) {
    static std::atomic<long> serial = 1000;
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), static_cast<long>(subject.validFrom));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), static_cast<long>(subject.validUntil));
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(subject.commonName.data()),
                               static_cast<int>(subject.commonName.size()), -1, 0);
    return certificate;
}

Certificate finished(const Subject& subject, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuerKey) {
    const X509Ptr certificate = unsignedCertificate(subject, key);
    X509* signer = issuer ? issuer : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    addExtension(certificate.get(), signer, NID_basic_constraints,
                 subject.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate.get(), signer, NID_subject_key_identifier, "hash");
    if (subject.isAuthority)
        addExtension(certificate.get(), signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    if (!subject.usage.isEmpty())
        addExtension(certificate.get(), signer, NID_ext_key_usage, subject.usage);
    if (!subject.names.isEmpty())
        addExtension(certificate.get(), signer, NID_subject_alt_name, subject.names.join(','));
    X509_sign(certificate.get(), issuerKey, EVP_sha256());

    const BioPtr pem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(pem.get(), certificate.get());
    const BioPtr keyPem(BIO_new(BIO_s_mem()));
    // SEC 1 rather than PKCS #8, which QSslKey of Qt 6.4 reads by every backend.
    PEM_write_bio_PrivateKey_traditional(keyPem.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return {written(pem.get()), written(keyPem.get())};
}

} // namespace

Certificate issued(const Subject& subject, const Certificate& issuer) {
    const X509Ptr parent(PEM_read_bio_X509(reading(issuer.pem).get(), nullptr, nullptr, nullptr));
    const KeyPtr parentKey(
        PEM_read_bio_PrivateKey(reading(issuer.key).get(), nullptr, nullptr, nullptr));
    const KeyPtr key = newKey();
    return finished(subject, key.get(), parent.get(), parentKey.get());
}

Certificate selfSigned(const Subject& subject) {
    const KeyPtr key = newKey();
    return finished(subject, key.get(), nullptr, key.get());
}

Certificate authority(const QByteArray& commonName) {
    return selfSigned({.commonName = commonName, .names = {}, .isAuthority = true, .usage = {}});
}

} // namespace quintet::test
